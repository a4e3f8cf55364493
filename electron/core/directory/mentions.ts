import type { LocalDate } from '../text/local-date.ts'
import type { Directory, Institution, Person } from './directory.ts'
import { foldWords } from './fold.ts'
import { type Standing, standingOn } from './office-on.ts'

/** What `@` offers. `standing` is that of the office on the day of the event. */
export type Mention =
  | { readonly kind: 'person'; readonly person: Person; readonly standing: Standing }
  | { readonly kind: 'institution'; readonly institution: Institution }

/** Folded once when the directory was read; a search then only compares. */
export type MentionIndex = { readonly rows: readonly Row[] }

type Row = {
  readonly entry: Directory['people'][number] | Directory['institutions'][number]
  /** Each begins with a space, so that the beginning of a word is found by one search. */
  readonly name: string
  readonly beside: string
}

export type MentionWish = {
  readonly limit: number
  /** The day of the event; null: who has no last day in the office leads. */
  readonly date: LocalDate | null
}

/** Sorted by name, so that equals come in the order of the alphabet. */
export function prepareMentions(
  directory: Pick<Directory, 'people' | 'institutions'>,
): MentionIndex {
  const people = directory.people.map((entry) => rowOf(entry, entry.name, besidePerson(entry)))
  const institutions = directory.institutions.map((entry) =>
    rowOf(entry, `${entry.short} ${entry.long}`, entry.variants.join(' ')),
  )
  const rows = [...people, ...institutions].filter(({ name }) => name.trim() !== '')
  return { rows: rows.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) }
}

/**
 * Every typed word must begin a word of the name, office, or unit. Who holds the office on the day
 * comes first, then matches in the name, then spokespersons, then the alphabet.
 */
export function findMentions(
  index: MentionIndex,
  typed: string,
  { limit, date }: MentionWish,
): readonly Mention[] {
  const words = foldWords(typed)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`)
  // One pile a rank: nothing needs sorting, and only what is shown is made.
  const piles: Row[][] = Array.from({ length: ranks }, () => [])
  for (const row of index.rows) {
    const rank = rankOf(row, words, date)
    const pile = rank === null ? undefined : piles[rank]
    if (pile === undefined || pile.length >= limit) continue
    pile.push(row)
    // Nothing that follows can come before these.
    if (rank === 0 && pile.length === limit) break
  }
  return piles
    .flat()
    .slice(0, limit)
    .map(({ entry }) => mentionOf(entry, date))
}

/** For entries that were chosen elsewhere, such as in the person picker. */
export function mentionOf(entry: Row['entry'], date: LocalDate | null): Mention {
  return 'long' in entry
    ? { kind: 'institution', institution: entry }
    : { kind: 'person', person: entry, standing: standingOn(entry, date) }
}

const ranks = 12

/** Null where a word is nowhere. */
function rankOf(row: Row, words: readonly string[], date: LocalDate | null): number | null {
  let inName = 0
  for (const word of words) {
    if (row.name.includes(word)) inName += 1
    else if (!row.beside.includes(word)) return null
  }
  const [first] = words
  const match =
    first !== undefined && row.name.startsWith(first) && inName === words.length
      ? 0
      : inName > 0 || first === undefined
        ? 1
        : 2
  if ('long' in row.entry) return match * 2 + 1
  return (
    (standingOn(row.entry, date) === 'holds' ? 0 : 6) +
    match * 2 +
    (row.entry.isSpokesperson ? 0 : 1)
  )
}

function rowOf(entry: Row['entry'], name: string, beside: string): Row {
  return { entry, name: ` ${foldWords(name)}`, beside: ` ${foldWords(beside)}` }
}

function besidePerson({ office, officeShort, unit, degreesBefore }: Person): string {
  return `${officeShort} ${office} ${unit} ${degreesBefore}`
}
