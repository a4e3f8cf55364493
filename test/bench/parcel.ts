import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyToStick } from '#services/parcel/copy-to-stick.ts'
import { type GivenFile, makeParcel } from '#services/parcel/make-parcel.ts'
import { nodeStickDisk } from '#services/parcel/stick-disk.ts'
import { fullRelease } from '../helpers/full-release.ts'
import { median } from './median.ts'

const rounds = 7

/** The texts of a release and the photos of a busy day, as they leave for the press. */
const sizesBytes = [...Array(6).fill(60_000), ...Array(40).fill(2_500_000)] as readonly number[]

/**
 * The rate of a parcel that is hashed, flushed, and read back, divided by that of `cp` and `sync` of
 * the same files to the same disk.
 */
export async function measureParcel(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'teras-parcel-'))
  try {
    const source = join(folder, 'source')
    mkdirSync(source)
    const files = sizesBytes.map((size, nr): GivenFile => {
      const bytes = randomBytes(size)
      writeFileSync(join(source, `foto_${nr}.jpg`), bytes)
      return { name: `foto_${nr}.jpg`, bytes, photo: null }
    })
    execFileSync('sync')
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      // Neither pays for what the other, or anybody else, left in memory.
      execFileSync('sync')
      ours.push(await timed(() => carry(files, join(folder, `ours-${round}`))))
      execFileSync('sync')
      theirs.push(await timed(async () => copyPlainly(source, join(folder, `plain-${round}`))))
    }
    const figures = `${Math.round(median(ours))} ms, cp and sync ${Math.round(median(theirs))} ms`
    console.log(`parcel-rate: ${figures} (${rounds} rounds)`)
    return median(theirs) / median(ours)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function carry(files: readonly GivenFile[], into: string): Promise<void> {
  mkdirSync(into)
  const parcel = makeParcel({
    name: 'paket',
    release: fullRelease,
    files,
    carriesRelease: true,
  })
  const { signal } = new AbortController()
  const request = { parcel, into, existing: 'refuse', signal, onProgress: () => undefined } as const
  await copyToStick(request, nodeStickDisk)
}

function copyPlainly(source: string, into: string): void {
  execFileSync('cp', ['--recursive', '--reflink=never', source, into])
  execFileSync('sync')
}

async function timed(act: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}
