import { findPeople, findSeats } from '../intake/people.ts'
import { findDates } from '../text/find-dates.ts'
import { findInstitutions } from '../text/institutions.ts'
import { findNumberWords } from '../text/number-words.ts'
import type { Range } from '../text/sentences.ts'
import type { Doubt, DoubtfulPart, DoubtKind } from './doubt.ts'
import type { Release } from './release.ts'
import { type PlacedText, textsOf } from './spots.ts'

/**
 * What a copy of this release must have confirmed before it is true of another event: every date,
 * number, name, quote, and photo, and the place. Each once a part, however often it stands there.
 */
export function doubtsOf(release: Release): readonly Doubt[] {
  const { dateline, photos } = release
  const texts = textsOf(release)
  const names = namesIn(texts, dateline.place)
  const doubts: Doubt[] = [
    ...(dateline.date === null ? [] : [doubt('dateline', 'date', dateline.date)]),
    ...(dateline.place.trim() === '' ? [] : [doubt('dateline', 'place', dateline.place)]),
    ...texts.flatMap((text) => doubtsIn(text, release, names)),
    ...photos.map(({ hash }) => doubt('photos', 'photo', hash)),
  ]
  const seen = new Set<string>()
  return doubts.filter(({ part, kind, words }) => {
    const key = `${part}\n${kind}\n${words}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Contacts and the lines about the facility stay true; the dateline is looked at by itself. */
function doubtsIn(
  { place, text }: PlacedText,
  { story }: Release,
  names: readonly string[],
): readonly Doubt[] {
  if (place.in === 'dateline' || place.in === 'contact' || place.in === 'boilerplate') return []
  const part = place.in
  // A quote is confirmed as a whole: its words belong to one moment.
  if (place.in === 'story' && story[place.block]?.type === 'quote')
    return text.trim() === '' ? [] : [doubt(part, 'quote', text)]
  const dates = findDates(text)
  const wordsAt = ({ start, end }: Range) => text.slice(start, end)
  const numbers = [...text.matchAll(/\d+(?:[.,]\d+)*/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((number) => !dates.some((date) => overlaps(date, number)))
    // Part of a name, as in «Kelas 2B»: a letter follows at once.
    .filter(({ end }) => !/\p{L}/u.test(text.charAt(end)))
  return [
    ...dates.map((date) => doubt(part, 'date', wordsAt(date))),
    ...numbers.map((number) => doubt(part, 'number', wordsAt(number))),
    ...findNumberWords(text).map((number) => doubt(part, 'number', wordsAt(number))),
    ...findInstitutions(text).map((partner) => doubt(part, 'name', wordsAt(partner))),
    ...names.filter((name) => text.includes(name)).map((name) => doubt(part, 'name', name)),
  ]
}

function namesIn(texts: readonly PlacedText[], place: string): readonly string[] {
  const text = texts
    .filter((one) => one.place.in !== 'contact')
    .map((one) => one.text)
    .join('\n')
  const people = findPeople(text, new Set([...findSeats(text), place.toLowerCase()]))
  return [...new Set(people.map(({ name }) => name))]
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

function doubt(part: DoubtfulPart, kind: DoubtKind, words: string): Doubt {
  return { part, kind, words }
}
