import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ReleaseCard } from '#core/release/card.ts'
import type { ReleaseId } from '#core/release/release.ts'
import type { Status } from '#core/release/status.ts'
import type { TemplateId } from '#core/templates/template-id.ts'
import type { SearchDocument } from './search-document.ts'
import { createSearchIndex, type SearchIndex } from './search-index.ts'
import { createSeeker, type Snippet, snippetsOf } from './snippets.ts'

/** An empty list or null lets everything through. */
export type SearchFilters = {
  readonly status: readonly Status[]
  /** `YYYY-MM`: of the event, or of the last save where it has no date. */
  readonly month: string | null
  /** A speaker's name as written. */
  readonly person: string | null
  readonly hasPhotos: boolean
  /** The template a release was begun with. */
  readonly template: TemplateId | null
}

export type SearchWish = {
  readonly query: string
  readonly filters: SearchFilters
  /** How many hits to leave out, for the next page. */
  readonly from: number
}

export type Hit = { readonly card: ReleaseCard; readonly snippets: readonly Snippet[] }
export type Page = { readonly hits: readonly Hit[]; readonly total: number }
export type Person = { readonly name: string; readonly count: number }

export type SearchLibrary = {
  readonly put: (document: SearchDocument) => void
  readonly drop: (id: ReleaseId) => void
  /** Best first; without a query the newest first. */
  readonly find: (wish: SearchWish) => Page
  /** Those who are quoted most come first. */
  readonly people: () => readonly Person[]
  readonly savedAt: (id: ReleaseId) => string | undefined
  readonly known: ReadonlyMap<ReleaseId, Facts>
  readonly index: SearchIndex
}

/** What a filter asks, kept beside the text so that filtering reads no text. */
export type Facts = {
  readonly status: Status
  readonly day: string
  readonly people: readonly string[]
  readonly hasPhotos: boolean
  readonly template: TemplateId | null
  readonly savedAt: string
  /** The document deflated, outside the heap: only the page that is shown is read. */
  readonly packed: Uint8Array
}

const hitsOfPage = 25

/** Documents and index together; both come from a cache or begin empty. */
export function createSearchLibrary(
  index: SearchIndex = createSearchIndex(),
  known: Map<ReleaseId, Facts> = new Map(),
): SearchLibrary {
  const read = (id: ReleaseId) => {
    const facts = known.get(id)
    return facts === undefined ? [] : [unpack(facts.packed)]
  }

  return {
    index,
    known,
    put(document) {
      known.set(document.card.id, factsOf(document))
      index.put(document)
    },
    drop(id) {
      known.delete(id)
      index.drop(id)
    },
    find({ query, filters, from }) {
      const accepts = (id: ReleaseId) => passes(known.get(id), filters)
      const found = index.find(query, accepts)
      const ids = found?.ids ?? newestFirst(known).filter(accepts)
      const seeker = createSeeker(found?.terms ?? new Map())
      const shown = ids.slice(from, from + hitsOfPage).flatMap(read)
      const hits = shown.map(({ card, texts }) => ({ card, snippets: snippetsOf(texts, seeker) }))
      return { hits, total: ids.length }
    },
    people() {
      const counts = new Map<string, number>()
      for (const { people } of known.values()) {
        for (const name of people) counts.set(name, (counts.get(name) ?? 0) + 1)
      }
      const counted = [...counts].map(([name, count]) => ({ name, count }))
      return counted.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'id'))
    },
    savedAt: (id) => known.get(id)?.savedAt,
  }
}

function passes(facts: Facts | undefined, wanted: SearchFilters): boolean {
  if (facts === undefined) return false
  if (wanted.status.length > 0 && !wanted.status.includes(facts.status)) return false
  if (wanted.month !== null && !facts.day.startsWith(wanted.month)) return false
  if (wanted.person !== null && !facts.people.includes(wanted.person)) return false
  if (wanted.template !== null && facts.template !== wanted.template) return false
  return !wanted.hasPhotos || facts.hasPhotos
}

function newestFirst(known: ReadonlyMap<ReleaseId, Facts>): ReleaseId[] {
  const days = [...known].map(([id, { day, savedAt }]) => ({ id, key: `${day} ${savedAt}` }))
  return days.sort((a, b) => (a.key < b.key ? 1 : -1)).map(({ id }) => id)
}

/** What the library keeps of a document. */
export function factsOf(document: SearchDocument): Facts {
  const { card, people } = document
  return {
    status: card.status,
    day: card.date ?? card.savedAt.slice(0, 10),
    people,
    hasPhotos: card.photoCount > 0,
    template: card.template,
    savedAt: card.savedAt,
    packed: deflateRawSync(JSON.stringify(document), { level: 1 }),
  }
}

function unpack(packed: Uint8Array): SearchDocument {
  return JSON.parse(inflateRawSync(packed).toString())
}
