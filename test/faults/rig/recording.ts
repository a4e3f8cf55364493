import { readFileSync } from 'node:fs'
import type { Random } from './random.ts'

type Write = { readonly offset: number; readonly data: Buffer }
type Act = { readonly kind: 'write' | 'flush'; readonly write: Write; readonly end: number }

export type CrashState = {
  readonly label: string
  /** Recorded bytes up to the crash: what was acknowledged later is not judged. */
  readonly moment: number
  /** Valid until the next state is asked for. */
  readonly image: Buffer
}

const kinds = ['', 'write', 'flush', 'trim', 'zero'] as const
const headerBytes = 16
const sectorBytes = 4096

/**
 * Plays a recording back and stops at `count` moments: what was flushed is there; of the writes
 * since the last flush either all, or a random part in random order, cut at sectors.
 */
export function* crashStates(
  base: Buffer,
  log: Buffer,
  fromBytes: number,
  count: number,
  random: Random,
): Generator<CrashState> {
  const acts = actsIn(log)
  const first = acts.findIndex(({ end }) => end > fromBytes)
  if (first === -1) throw new Error('nothing was recorded')
  const crashes = Array.from({ length: count }, () => first + random.below(acts.length - first))
  const flushed = Buffer.from(base)
  const image = Buffer.alloc(base.length)
  let done = 0
  for (const crash of crashes.sort((one, other) => one - other)) {
    const flush = lastFlush(acts, crash)
    for (; done <= flush; done += 1) apply(flushed, acts[done]?.write)
    const since = acts.slice(flush + 1, crash + 1).map(({ write }) => write)
    const mode = random.chance(0.5) ? 'prefix' : 'subset'
    flushed.copy(image)
    for (const write of mode === 'prefix' ? since : someOf(since, random)) apply(image, write)
    const label = `act ${crash} of ${acts.length}, ${mode} of ${since.length} unflushed writes`
    yield { label, moment: acts[crash]?.end ?? 0, image }
  }
}

function lastFlush(acts: readonly Act[], crash: number): number {
  let index = crash
  while (index >= 0 && acts[index]?.kind !== 'flush') index -= 1
  return index
}

function actsIn(log: Buffer): readonly Act[] {
  const acts: Act[] = []
  for (let at = 0; at + headerBytes <= log.length; ) {
    const kind = kinds[log.readUInt32LE(at)]
    const length = log.readUInt32LE(at + 4)
    const offset = Number(log.readBigUInt64LE(at + 8))
    const from = at + headerBytes
    at = kind === 'write' ? from + length : from
    if (kind === 'flush') acts.push({ kind, write: { offset: 0, data: Buffer.alloc(0) }, end: at })
    if (kind === 'write') {
      acts.push({ kind, write: { offset, data: log.subarray(from, at) }, end: at })
    }
    if (kind === 'zero') {
      acts.push({ kind: 'write', write: { offset, data: Buffer.alloc(length) }, end: at })
    }
  }
  return acts
}

function someOf(writes: readonly Write[], random: Random): readonly Write[] {
  const share = random.below(100) / 100
  const sectors = writes.flatMap(sectorsOf).filter(() => random.chance(share))
  // Only the order of two writes to the same place can be told apart afterwards.
  return random.chance(0.5) ? sectors : sectors.reverse()
}

function sectorsOf({ offset, data }: Write): readonly Write[] {
  const count = Math.ceil(data.length / sectorBytes)
  return Array.from({ length: count }, (_, nr) => ({
    offset: offset + nr * sectorBytes,
    data: data.subarray(nr * sectorBytes, (nr + 1) * sectorBytes),
  }))
}

function apply(image: Buffer, write: Write | undefined): void {
  write?.data.copy(image, write.offset)
}

export function readRecording(base: string, log: string) {
  return { base: readFileSync(base), log: readFileSync(log) }
}
