import type { SearchPart } from './search-document.ts'

/** `day` is the day of the event, of which no text need speak. */
export type Field = SearchPart | 'day'

/** The order is stored: a change of it makes the cache another format. */
export const fields = ['headline', 'name', 'place', 'caption', 'day', 'story'] as const
const boosts = { headline: 4, name: 3, place: 2.5, caption: 2, day: 2, story: 1 } as const

/**
 * One number tells where a term stands in one release: the release's number, the fields as bits, and
 * how often. It stays a small integer of V8, so that a million of them are four megabytes.
 */
export type Posting = number

const bitsOfFields = fields.length
const bitsOfCount = 6
const highestCount = 2 ** bitsOfCount - 1

export const documentsAtMost = 2 ** (30 - bitsOfFields - bitsOfCount)

export function makePosting(document: number, fieldBits: number, count: number): Posting {
  const counted = Math.min(count, highestCount)
  return (((document << bitsOfFields) | fieldBits) << bitsOfCount) | counted
}

export const documentOfPosting = (posting: Posting) => posting >> (bitsOfFields + bitsOfCount)

export const fieldBitsOf = (posting: Posting) => (posting >> bitsOfCount) & (2 ** bitsOfFields - 1)

export function withDocument(posting: Posting, document: number): Posting {
  const bits = bitsOfFields + bitsOfCount
  return (document << bits) | (posting & (2 ** bits - 1))
}

/** Often counts for more, but not for as much more: the tenth time says little that is new. */
export function weighPosting(posting: Posting): number {
  const count = posting & highestCount
  return (boostOf[fieldBitsOf(posting)] ?? 1) * (count / (count + 1.2))
}

export function bitsOf(chosen: readonly Field[]): number {
  return chosen.reduce((bits, field) => bits | (1 << fields.indexOf(field)), 0)
}

/** The best field a term stands in decides; the others add a little. */
const boostOf: readonly number[] = Array.from({ length: 2 ** bitsOfFields }, (_, bits) => {
  const held = fields.filter((_field, at) => (bits & (1 << at)) !== 0).map((each) => boosts[each])
  return held.length === 0 ? 0 : Math.max(...held) + 0.1 * held.length
})
