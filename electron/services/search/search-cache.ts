import { join } from 'node:path'
import type { ReleaseId } from '#core/release/release.ts'
import { decodeLines, encodeLines } from '#services/store/checked-lines.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { writeOnce } from '#services/store/write-once.ts'
import { fields } from './postings.ts'
import { createSearchIndex, type StoredIndex, type StoredTerm } from './search-index.ts'
import { createSearchLibrary, type Facts, type SearchLibrary } from './search-library.ts'

/** To be raised when words, roots, or documents are read differently: the cache is made anew. */
const searchFormat = `2 ${fields.join(' ')}`

/** Bytes travel in base 64: as numbers they would be read three times as slowly. */
type StoredFacts = Omit<Facts, 'packed'> & { readonly id: ReleaseId; readonly packed: string }
type StoredPostings = readonly [term: string, postings: string]

type Line =
  | { readonly kind: 'format'; readonly format: string }
  | { readonly kind: 'ids'; readonly ids: StoredIndex['ids'] }
  | { readonly kind: 'facts'; readonly facts: readonly StoredFacts[] }
  | { readonly kind: 'terms'; readonly terms: readonly StoredPostings[] }

/** An empty library where the file is missing, of another format, or wrong in a single byte. */
export async function readSearchCache(port: FilePort, profile: string): Promise<SearchLibrary> {
  try {
    await sweep(port, profile)
    const bytes = await port.read(pathIn(profile))
    if (bytes === null) return createSearchLibrary()
    let format = ''
    let ids: StoredIndex['ids'] = []
    const known = new Map<ReleaseId, Facts>()
    const terms: StoredTerm[] = []
    const isWhole = await decodeLines(bytes, (value) => {
      const line = value as Line
      if (line.kind === 'format') format = line.format
      else if (line.kind === 'ids') ids = line.ids
      else if (line.kind === 'terms') for (const term of line.terms) terms.push(unpackTerm(term))
      else for (const { id, ...facts } of line.facts) known.set(id, unpackFacts(facts))
    })
    if (!isWhole || format !== searchFormat) return createSearchLibrary()
    return createSearchLibrary(createSearchIndex({ ids, terms }), known)
  } catch {
    // A cache that cannot be read is a cache that is not there.
    return createSearchLibrary()
  }
}

/** Rejects where the disk refuses, which costs nothing but time at the next start. */
export async function writeSearchCache(
  port: FilePort,
  profile: string,
  library: SearchLibrary,
): Promise<void> {
  await writeOnce(port, pathIn(profile), await encodeLines(linesOf(library)))
}

/** One after the other, so that a large library is never held twice. */
function* linesOf(library: SearchLibrary): Iterable<Line> {
  const { ids, terms } = library.index.stored()
  yield { kind: 'format', format: searchFormat }
  yield { kind: 'ids', ids }
  for (const group of inGroups(library.known, 50)) {
    yield { kind: 'facts', facts: group.map(([id, facts]) => packFacts(id, facts)) }
  }
  for (const group of inGroups(terms, 200)) yield { kind: 'terms', terms: group.map(packTerm) }
}

function packFacts(id: ReleaseId, { packed, ...facts }: Facts): StoredFacts {
  return { ...facts, id, packed: Buffer.from(packed).toString('base64') }
}

function unpackFacts({ packed, ...facts }: Omit<StoredFacts, 'id'>): Facts {
  return { ...facts, packed: Buffer.from(packed, 'base64') }
}

function packTerm([term, postings]: StoredTerm): StoredPostings {
  return [term, Buffer.from(Int32Array.from(postings).buffer).toString('base64')]
}

function unpackTerm([term, postings]: StoredPostings): StoredTerm {
  // A copy of its own: a short buffer may lie anywhere in a shared one, numbers need an even place.
  const bytes = Uint8Array.from(Buffer.from(postings, 'base64'))
  return [term, Array.from(new Int32Array(bytes.buffer))]
}

function* inGroups<Item>(items: Iterable<Item>, size: number): Iterable<readonly Item[]> {
  let group: Item[] = []
  for (const item of items) {
    group.push(item)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

/** What a program that ended while writing left behind. */
async function sweep(port: FilePort, profile: string): Promise<void> {
  const names = await port.list(join(profile, 'derived'))
  const left = names.filter((name) => name.startsWith('search.json.') && name.endsWith('.tmp'))
  for (const name of left) await port.remove(join(profile, 'derived', name))
}

function pathIn(profile: string): string {
  return join(profile, 'derived', 'search.json')
}
