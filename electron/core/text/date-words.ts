import { monthNames, weekdayNames } from './local-date.ts'

const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, at) => [name.toLowerCase(), at + 1] as const),
  ...([
    ['jan', 1],
    ['feb', 2],
    ['peb', 2],
    ['pebruari', 2],
    ['mar', 3],
    ['apr', 4],
    ['jun', 6],
    ['jul', 7],
    ['agt', 8],
    ['agu', 8],
    ['ags', 8],
    ['sep', 9],
    ['sept', 9],
    ['okt', 10],
    ['nov', 11],
    ['nop', 11],
    ['nopember', 11],
    ['des', 12],
  ] as const),
])

const weekdays: ReadonlyMap<string, number> = new Map([
  ...weekdayNames.map((name, at) => [name.toLowerCase(), at] as const),
  ['ahad', 0],
  ["jum'at", 5],
  ['jum’at', 5],
])

/** 1 to 12; forgives one wrong letter in words of five and more. */
export function monthOf(word: string): number | null {
  return lookUp(months, word, 5)
}

/** 0 for Sunday, as in `weekdayNames`; forgives one wrong letter («Rabo»). */
export function weekdayOfWord(word: string): number | null {
  return lookUp(weekdays, word, 4)
}

function lookUp(
  table: ReadonlyMap<string, number>,
  word: string,
  forgiveFrom: number,
): number | null {
  const small = word.toLowerCase()
  const exact = table.get(small)
  if (exact !== undefined) return exact
  if (small.length < forgiveFrom) return null
  for (const [name, value] of table) {
    if (name.length >= forgiveFrom && name.charAt(0) === small.charAt(0) && isOneSlip(name, small))
      return value
  }
  return null
}

/** One letter changed, added, left out, or two neighbours swapped. */
function isOneSlip(right: string, typed: string): boolean {
  if (Math.abs(right.length - typed.length) > 1) return false
  let at = 0
  while (at < right.length && right.charAt(at) === typed.charAt(at)) at += 1
  const restRight = right.slice(at)
  const restTyped = typed.slice(at)
  return (
    restRight.slice(1) === restTyped.slice(1) ||
    restRight.slice(1) === restTyped ||
    restRight === restTyped.slice(1) ||
    (restRight.slice(2) === restTyped.slice(2) &&
      restRight.charAt(0) === restTyped.charAt(1) &&
      restRight.charAt(1) === restTyped.charAt(0))
  )
}
