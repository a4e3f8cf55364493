import SearchableMap from 'minisearch/SearchableMap'
import type { ReleaseId } from '#core/release/release.ts'
import { termsOfDate } from './day-terms.ts'
import {
  bitsOf,
  documentOfPosting,
  type Field,
  fieldBitsOf,
  makePosting,
  type Posting,
  weighPosting,
  withDocument,
} from './postings.ts'
import type { SearchDocument } from './search-document.ts'
import { type Beginning, readQuery, type Wish } from './search-query.ts'
import { termsOfText } from './terms.ts'

/** The best first; `terms` are the words of the library that meet the query, and in which fields. */
export type Found = {
  readonly ids: readonly ReleaseId[]
  readonly terms: ReadonlyMap<string, FieldBits>
}

type FieldBits = number

export type SearchIndex = {
  /** Takes the place of what was known of this release. */
  readonly put: (document: SearchDocument) => void
  readonly drop: (id: ReleaseId) => void
  /** Null where the query asks for nothing. */
  readonly find: (query: string, accepts: (id: ReleaseId) => boolean) => Found | null
  /** What `createSearchIndex` takes to go on from here. */
  readonly stored: () => StoredIndex
}

export type StoredTerm = readonly [term: string, postings: Posting[]]

/** The releases by their numbers, and the places of every term. */
export type StoredIndex = {
  readonly ids: readonly ReleaseId[]
  readonly terms: Iterable<StoredTerm>
}

type Expanded = {
  readonly postings: readonly Posting[]
  readonly weight: number
  readonly in: number
}

const namesStandIn = bitsOf(['headline', 'name', 'place', 'day'])
const anywhere = bitsOf(['headline', 'name', 'place', 'caption', 'day', 'story'])

/** The words of all releases, in memory: MiniSearch's tree of words over our own short postings. */
export function createSearchIndex(stored: StoredIndex = { ids: [], terms: [] }): SearchIndex {
  const tree = new SearchableMap<Posting[]>()
  for (const [term, postings] of stored.terms) tree.set(term, postings)
  const ids: (ReleaseId | null)[] = [...stored.ids]
  const numbers = new Map(ids.flatMap((id, number) => (id === null ? [] : [[id, number] as const])))

  const drop = (id: ReleaseId) => {
    const number = numbers.get(id)
    if (number === undefined) return
    // Its postings stay and are passed over; the next start leaves them out.
    ids[number] = null
    numbers.delete(id)
  }

  return {
    put(document) {
      drop(document.card.id)
      const number = ids.push(document.card.id) - 1
      numbers.set(document.card.id, number)
      for (const [term, { bits, count }] of countTerms(document)) {
        tree.fetch(term, () => []).push(makePosting(number, bits, count))
      }
    },
    drop,
    find(query, accepts) {
      const wishes = readQuery(query)
      if (wishes.length === 0) return null
      const terms = new Map<string, FieldBits>()
      const scores = meetAll(
        wishes.map((wish) => expand(tree, wish, terms)),
        ids,
      )
      const found = [...scores.keys()].filter((number) => {
        const id = ids[number]
        return (scores[number] ?? 0) > 0 && id !== null && id !== undefined && accepts(id)
      })
      found.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
      return { ids: found.flatMap((number) => ids[number] ?? []), terms }
    },
    stored: () => compact(ids, tree),
  }
}

/** A score for each release that meets every wish, 0 for the others. */
function meetAll(
  wishes: readonly (readonly Expanded[])[],
  ids: readonly (ReleaseId | null)[],
): Float32Array {
  const scores = new Float32Array(ids.length)
  const met = new Uint8Array(ids.length)
  for (const [before, ways] of wishes.entries()) {
    for (const { postings, weight, in: wanted } of ways) {
      // A word that is everywhere says little about any release.
      const rareness = weight * Math.log(1 + ids.length / (postings.length + 0.5))
      for (const posting of postings) {
        const number = documentOfPosting(posting)
        if ((met[number] ?? 0) < before || (fieldBitsOf(posting) & wanted) === 0) continue
        met[number] = before + 1
        scores[number] = (scores[number] ?? 0) + rareness * weighPosting(posting)
      }
    }
  }
  for (const number of scores.keys()) {
    if ((met[number] ?? 0) < wishes.length || ids[number] === null) scores[number] = 0
  }
  return scores
}

/** Every term of the library that meets the wish; they are added to `terms`. */
function expand(
  tree: SearchableMap<Posting[]>,
  wish: Wish,
  terms: Map<string, FieldBits>,
): Expanded[] {
  const ways = new Map<string, Expanded>()
  const add = (term: string, postings: Posting[], weight: number, wanted = anywhere) => {
    if (!ways.has(term)) ways.set(term, { postings, weight, in: wanted })
  }
  for (const term of wish.terms) {
    const postings = tree.get(term)
    if (postings !== undefined) add(term, postings, term.startsWith('~') ? 0.7 : 1)
  }
  if (wish.begins !== null) expandBeginning(tree, wish.begins, add)
  for (const [term, way] of ways) terms.set(term, (terms.get(term) ?? 0) | way.in)
  return [...ways.values()]
}

function expandBeginning(
  tree: SearchableMap<Posting[]>,
  { word, slips, whereNamesStand }: Beginning,
  add: (term: string, postings: Posting[], weight: number, wanted?: number) => void,
): void {
  const wanted = whereNamesStand ? namesStandIn : anywhere
  for (const [term, postings] of tree.atPrefix(word)) {
    add(term, postings, (0.6 * word.length) / term.length, wanted)
  }
  if (slips === 0) return
  for (const [term, [postings, distance]] of tree.fuzzyGet(word, slips)) {
    if (/^[~@]/.test(term) || term.charAt(0) !== word.charAt(0)) continue
    add(term, postings, 0.4 / (1 + distance))
  }
}

/** Without the releases that went, so that numbers do not grow from start to start. */
function compact(ids: readonly (ReleaseId | null)[], tree: SearchableMap<Posting[]>): StoredIndex {
  const kept: ReleaseId[] = []
  const numbers = ids.map((id) => (id === null ? null : kept.push(id) - 1))
  return { ids: kept, terms: renumber(tree, numbers) }
}

function* renumber(
  tree: SearchableMap<Posting[]>,
  numbers: readonly (number | null)[],
): Iterable<StoredTerm> {
  for (const [term, postings] of tree.entries()) {
    const kept = postings.flatMap((posting) => {
      const number = numbers[documentOfPosting(posting)]
      return number === undefined || number === null ? [] : [withDocument(posting, number)]
    })
    if (kept.length > 0) yield [term, kept] as const
  }
}

function countTerms({ card, texts }: SearchDocument) {
  const counted = new Map<string, { bits: number; count: number }>()
  const count = (term: string, field: Field) => {
    const known = counted.get(term)
    if (known === undefined) counted.set(term, { bits: bitsOf([field]), count: 1 })
    else {
      known.bits |= bitsOf([field])
      known.count += 1
    }
  }
  for (const { part, text } of texts) for (const term of termsOfText(text)) count(term, part)
  if (card.date !== null) for (const term of termsOfDate(card.date)) count(term, 'day')
  return counted
}
