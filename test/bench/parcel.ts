import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyToStick } from '#services/parcel/copy-to-stick.ts'
import { type GivenFile, makeParcel } from '#services/parcel/make-parcel.ts'
import type { Parcel } from '#services/parcel/parcel-file.ts'
import { nodeStickDisk } from '#services/parcel/stick-disk.ts'
import { fullRelease } from '../helpers/full-release.ts'
import { median } from './median.ts'

const pairs = 15

/** The texts of a release and the photos of a busy day, as they leave for the press. */
const sizesBytes = [...Array(6).fill(60_000), ...Array(40).fill(2_500_000)] as readonly number[]

/**
 * The rate of a parcel that is hashed, flushed, and read back, divided by that of `cp` and `sync`
 * of the same files to the same disk: the median over pairs, which take turns at going first. `sync`
 * is told the files, for without them it waits for what every other program has left to write.
 */
export async function measureParcel(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'teras-parcel-'))
  try {
    const given = sizesBytes.map(
      (size, nr): GivenFile => ({ name: `foto_${nr}.jpg`, bytes: randomBytes(size), photo: null }),
    )
    const source = join(folder, 'source')
    await layOut(parcelOf(given), source)
    const ours: number[] = []
    const theirs: number[] = []
    for (let pair = 0; pair < pairs; pair += 1) {
      const into = join(folder, `pair-${pair}`)
      const turns = [
        async () => ours.push(await timed(() => carry(given, `${into}-ours`))),
        async () => theirs.push(await timed(async () => copyPlainly(source, `${into}-plain`))),
      ]
      for (const turn of pair % 2 === 0 ? turns : turns.reverse()) {
        // Neither pays for what the other, or anybody else, left in memory.
        execFileSync('sync')
        await turn()
      }
      for (const made of ['ours', 'plain']) rmSync(`${into}-${made}`, { recursive: true })
    }
    const rates = ours.map((tookMs, pair) => (theirs[pair] ?? Number.NaN) / tookMs)
    const figures = `${Math.round(median(ours))} ms, cp and sync ${Math.round(median(theirs))} ms`
    const spread = `${Math.min(...rates).toFixed(2)} to ${Math.max(...rates).toFixed(2)}`
    console.log(`parcel-rate: ${figures} (${pairs} pairs, ${spread})`)
    return median(rates)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function parcelOf(files: readonly GivenFile[]): Parcel {
  return makeParcel({ name: 'paket', release: fullRelease, files, carriesRelease: true })
}

/** The very files that a parcel has, for the other to copy. */
async function layOut(parcel: Parcel, source: string): Promise<void> {
  mkdirSync(source)
  for (const { name, bytes } of [...parcel.files, await parcel.manifest()]) {
    writeFileSync(join(source, name), bytes)
  }
}

/** A parcel is made anew each time, as its hashes are a part of the work. */
async function carry(files: readonly GivenFile[], into: string): Promise<void> {
  mkdirSync(into)
  const { signal } = new AbortController()
  const parcel = parcelOf(files)
  const request = { parcel, into, existing: 'refuse', signal, onProgress: () => undefined } as const
  await copyToStick(request, nodeStickDisk)
}

function copyPlainly(source: string, into: string): void {
  execFileSync('cp', ['--recursive', '--reflink=never', source, into])
  execFileSync('sync', [...readdirSync(into).map((name) => join(into, name)), into])
}

async function timed(act: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}
