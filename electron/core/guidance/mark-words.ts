import type { Doubt } from '../release/doubt.ts'
import type { Release } from '../release/release.ts'
import { type SpotPlace, textsOf } from '../release/spots.ts'
import { printLocalDate } from '../text/local-date.ts'
import type { Mark } from './marks.ts'

const mostLetters = 70

/** How many words beside a number tell what it counts. */
const besideWords = 2

/**
 * The words of a doubt as a list shows them: a number with what it counts, a day printed, long words
 * cut. Null for a photo, whose hash says nothing to her.
 */
export function doubtWords(
  mark: Mark & { readonly kind: 'doubt' },
  release: Release,
): string | null {
  const { doubt, spot } = mark
  if (doubt.kind === 'photo') return null
  if (isDay(doubt)) return printLocalDate(doubt.words)
  if (doubt.kind !== 'number' || /\p{L}/u.test(doubt.words)) return cut(doubt.words)
  const text = textAt(spot.place, release)
  return cut(withNeighbours(text, spot))
}

/** The day of the dateline is kept in its stored form. */
function isDay({ part, kind }: Doubt): boolean {
  return part === 'dateline' && kind === 'date'
}

function textAt(place: SpotPlace, release: Release): string {
  const key = JSON.stringify(place)
  return textsOf(release).find((one) => JSON.stringify(one.place) === key)?.text ?? ''
}

/** What follows says most; where the number ends its clause, what comes before. */
function withNeighbours(text: string, { start, end }: Mark['spot']): string {
  const number = text.slice(start, end)
  const [after = ''] = new RegExp(`^(?:[ \\u00a0][\\p{L}\\p{N}/-]+){1,${besideWords}}`, 'u').exec(
    text.slice(end),
  ) ?? ['']
  if (after !== '') return `${number}${after}`
  const before = new RegExp(`(?:[\\p{L}\\p{N}/-]+[ \\u00a0]){1,${besideWords}}$`, 'u')
  return `${before.exec(text.slice(0, start))?.[0] ?? ''}${number}`
}

function cut(words: string): string {
  const letters = [...words]
  return letters.length <= mostLetters ? words : `${letters.slice(0, mostLetters).join('')}…`
}
