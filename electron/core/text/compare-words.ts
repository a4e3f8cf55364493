import { commonOrder } from './common-order.ts'

/** A stretch of text; `same` and `removed` in order are the old text, `same` and `added` the new. */
export type Run = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** A word with what ties it («warga-binaan», «Jum'at»), a stretch of white space, or one sign. */
const piece = /[\p{L}\p{N}\p{M}]+(?:[-'’.][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu

/** The difference of two texts in whole words, what was removed before what took its place. */
export function compareWords(before: string, after: string): readonly Run[] {
  const one = before.match(piece) ?? []
  const other = after.match(piece) ?? []
  const runs: Run[] = []
  let at = 0
  let beside = 0
  const change = (toAt: number, toBeside: number) => {
    runs.push({ kind: 'removed', text: one.slice(at, toAt).join('') })
    runs.push({ kind: 'added', text: other.slice(beside, toBeside).join('') })
  }
  for (const [keptAt, keptBeside] of commonOrder(one, other)) {
    change(keptAt, keptBeside)
    runs.push({ kind: 'same', text: one[keptAt] ?? '' })
    at = keptAt + 1
    beside = keptBeside + 1
  }
  change(one.length, other.length)
  return joined(withoutLoneSpaces(joined(runs)))
}

/** A lone space between two changes is no anchor: three changed words read as one change. */
function withoutLoneSpaces(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, index): readonly Run[] => {
    const isBetween = index > 0 && index < runs.length - 1
    if (run.kind !== 'same' || !isBetween || run.text.trim() !== '') return [run]
    return [
      { kind: 'removed', text: run.text },
      { kind: 'added', text: run.text },
    ]
  })
}

/** Each change becomes at most one `removed` and one `added` run; empty runs go. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = []
  let change = { removed: '', added: '' }
  const close = () => {
    for (const kind of ['removed', 'added'] as const) {
      if (change[kind] !== '') result.push({ kind, text: change[kind] })
    }
    change = { removed: '', added: '' }
  }
  let same = ''
  for (const run of runs) {
    if (run.text === '') continue
    if (run.kind !== 'same') {
      if (same !== '') result.push({ kind: 'same', text: same })
      same = ''
      change[run.kind] += run.text
      continue
    }
    close()
    same += run.text
  }
  close()
  if (same !== '') result.push({ kind: 'same', text: same })
  return result
}
