import type { Random } from '../rig/random.ts'
import type { MapDisk } from './map-port.ts'

/** Harms one file in place; the answer says how, so that a failure can be told. */
export function mutate({ files }: MapDisk, path: string, random: Random): string {
  const bytes = Buffer.from(files.get(path) ?? Buffer.alloc(0))
  const at = random.below(Math.max(1, bytes.length))
  const length = 1 + random.below(Math.max(1, bytes.length - at))
  const kind = random.pick(['flip', 'nul', 'cut', 'drop', 'twice', 'noise', 'gone'] as const)
  const changed = {
    flip: () => {
      const flipped = Buffer.from(bytes)
      if (flipped.length > 0) flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
      return flipped
    },
    nul: () =>
      Buffer.concat([bytes.subarray(0, at), Buffer.alloc(length), bytes.subarray(at + length)]),
    cut: () => bytes.subarray(0, at),
    drop: () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
    twice: () => Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
    noise: () => {
      const middle = Buffer.from(
        Array.from({ length: Math.min(length, 64) }, () => random.below(256)),
      )
      return Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(at + middle.length)])
    },
    gone: () => null,
  }[kind]()
  if (changed === null) files.delete(path)
  else files.set(path, Buffer.from(changed))
  return `${kind} at ${at} (${length}) of ${path}`
}
