import type { Dispatch, DispatchId } from './dispatch.ts'

/**
 * The numbers of dispatches that are queued together: ten random digits, how many there are, and
 * which one it is. So the folders alone tell whether all of them were written.
 */
export function batchIds(random: Uint8Array, count: number): readonly DispatchId[] {
  const stem = [...random.subarray(0, 5)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return Array.from({ length: count }, (_, at) => `${stem}${three(count)}${three(at)}`)
}

/** The most mails of one batch. */
export const batchAtMost = 0xfff

/**
 * Those of a batch that was cut off while it was written: nobody was told that they are queued, so
 * they must not leave by themselves. `present` are all folders, damaged ones too.
 */
export function unfinished(
  dispatches: readonly Dispatch[],
  present: readonly DispatchId[],
): readonly Dispatch[] {
  const found = new Map<string, number>()
  for (const id of present) found.set(stemOf(id), (found.get(stemOf(id)) ?? 0) + 1)
  return dispatches.filter(
    ({ id, state, attempts, sinceAt }) =>
      state === 'waiting' &&
      attempts.length === 0 &&
      sinceAt === undefined &&
      (found.get(stemOf(id)) ?? 0) < countOf(id),
  )
}

function stemOf(id: DispatchId): string {
  return id.slice(0, 10)
}

function countOf(id: DispatchId): number {
  return Number.parseInt(id.slice(10, 13), 16)
}

function three(value: number): string {
  return value.toString(16).padStart(3, '0')
}
