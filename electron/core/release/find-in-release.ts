import { type FindWish, findText } from '../text/find-text.ts'
import type { Release } from './release.ts'
import { type Spot, textsOf } from './spots.ts'

/** A place that holds what she looks for, with a few words around it for a list. */
export type FoundSpot = Spot & {
  readonly words: string
  readonly before: string
  readonly after: string
}

const aroundLength = 32

/** Everything in a release that answers the wish, in the order of the sheet. */
export function findInRelease(release: Release, wish: FindWish): readonly FoundSpot[] {
  return textsOf(release).flatMap(({ place, text }) =>
    findText(text, wish).map(({ start, end }) => ({
      place,
      start,
      end,
      words: text.slice(start, end),
      before: wordsBefore(text, start),
      after: wordsAfter(text, end),
    })),
  )
}

/** Whole words, and dots where more stands before them; a word that is longer than all is cut. */
function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - aroundLength)
  const around = text.slice(from, start)
  if (from === 0) return oneLine(around)
  return `…${oneLine(/\s/.test(text.charAt(from - 1)) ? ` ${around}` : around.replace(/^\S+(?=\s)/, ''))}`
}

function wordsAfter(text: string, end: number): string {
  const to = end + aroundLength
  const around = text.slice(end, to)
  if (to >= text.length) return oneLine(around)
  return `${oneLine(/\s/.test(text.charAt(to)) ? `${around} ` : around.replace(/(?<=\s)\S+$/, ''))}…`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
