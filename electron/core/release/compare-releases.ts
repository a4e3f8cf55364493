import { commonOrder } from '../text/common-order.ts'
import { compareWords, type Run } from '../text/compare-words.ts'
import { printLocalDate } from '../text/local-date.ts'
import { type Block, textOfBlock } from './block.ts'
import { printDateline } from './dateline.ts'
import { type Part, partOfBlock } from './outline.ts'
import type { Photo } from './photo.ts'
import type { Release } from './release.ts'

export type ComparedPart = Part | 'subhead' | 'list' | 'writerCode'

/** One part of the sheet in both versions; a part that stands in one alone has only its runs. */
export type Compared = {
  readonly part: ComparedPart
  /** Counts the photos from 1; 0 for every other part. */
  readonly number: number
  readonly presence: 'both' | 'before' | 'after'
  readonly runs: readonly Run[]
  /** True where words, or what is not words (marks, links, part, picture), changed. */
  readonly isChanged: boolean
}

/** Two versions of a release part by part, in the order of the sheet; empty parts are left out. */
export function compareReleases(before: Release, after: Release): readonly Compared[] {
  const field = (part: ComparedPart, read: (release: Release) => string) =>
    compared(part, read(before), read(after))
  return [
    ...field('headline', ({ headline }) => headline),
    ...field('dateline', datelineOf),
    ...compareStories(before.story, after.story),
    ...field('writerCode', ({ writerCode }) => writerCode),
    ...field('boilerplate', ({ boilerplate }) => boilerplate),
    ...field('contact', contactsOf),
    ...comparePhotos(before.photos, after.photos),
  ]
}

function compared(part: ComparedPart, before: string, after: string): readonly Compared[] {
  if (before === '' && after === '') return []
  const isChanged = before !== after
  return [{ part, number: 0, presence: 'both', runs: compareWords(before, after), isChanged }]
}

function datelineOf({ dateline }: Release): string {
  const day = dateline.date === null ? '' : printLocalDate(dateline.date)
  return [printDateline(dateline) || dateline.place, day].filter((text) => text !== '').join(' ')
}

function contactsOf({ pressContacts }: Release): string {
  return pressContacts
    .map(({ name, phone, email }) => [name, phone, email].filter((text) => text !== '').join(' · '))
    .join('\n')
}

type Beside = { readonly before: Block | null; readonly after: Block | null }

function compareStories(before: readonly Block[], after: readonly Block[]): readonly Compared[] {
  return besideEachOther(before, after).flatMap(({ before: old, after: young }) => {
    const block = young ?? old
    if (block === null) return []
    const runs = compareWords(old ? textOfBlock(old) : '', young ? textOfBlock(young) : '')
    if (runs.length === 0) return []
    const presence = old === null ? 'after' : young === null ? 'before' : 'both'
    const isChanged = JSON.stringify(old) !== JSON.stringify(young)
    return [{ part: partNameOf(block), number: 0, presence, runs, isChanged }]
  })
}

function partNameOf(block: Block): ComparedPart {
  return block.type === 'subhead' || block.type === 'list' ? block.type : partOfBlock(block)
}

/** Paragraphs that did not change hold the two stories together; between them like stands by like. */
function besideEachOther(before: readonly Block[], after: readonly Block[]): readonly Beside[] {
  const rows: Beside[] = []
  let at = 0
  let beside = 0
  const anchors = commonOrder(before.map(textOfBlock), after.map(textOfBlock))
  for (const [keptAt, keptBeside] of [...anchors, [before.length, after.length] as const]) {
    rows.push(...paired(before.slice(at, keptAt), after.slice(beside, keptBeside)))
    const old = before[keptAt]
    const young = after[keptBeside]
    if (old !== undefined && young !== undefined) rows.push({ before: old, after: young })
    at = keptAt + 1
    beside = keptBeside + 1
  }
  return rows
}

/** Each changed paragraph takes the next one of the other side that shares a third of its words. */
function paired(before: readonly Block[], after: readonly Block[]): readonly Beside[] {
  const rows: Beside[] = []
  let next = 0
  for (const old of before) {
    const found = after.findIndex((young, index) => index >= next && likeness(old, young) > 1 / 3)
    if (found === -1) {
      rows.push({ before: old, after: null })
      continue
    }
    for (const young of after.slice(next, found)) rows.push({ before: null, after: young })
    rows.push({ before: old, after: after[found] ?? null })
    next = found + 1
  }
  return [...rows, ...after.slice(next).map((young) => ({ before: null, after: young }))]
}

function likeness(one: Block, other: Block): number {
  const words = new Set(textOfBlock(one).split(/\s+/))
  const others = new Set(textOfBlock(other).split(/\s+/))
  const shared = [...words].filter((word) => others.has(word)).length
  return (2 * shared) / (words.size + others.size)
}

function comparePhotos(before: readonly Photo[], after: readonly Photo[]): readonly Compared[] {
  const hashes = new Set([...after, ...before].map(({ hash }) => hash))
  return [...hashes].map((hash, index) => {
    const old = before.find((photo) => photo.hash === hash)
    const young = after.find((photo) => photo.hash === hash)
    const presence = old === undefined ? 'after' : young === undefined ? 'before' : 'both'
    const runs = compareWords(wordsOf(old), wordsOf(young))
    const isChanged = presence !== 'both' || wordsOf(old) !== wordsOf(young)
    return { part: 'photos', number: index + 1, presence, runs, isChanged }
  })
}

function wordsOf(photo: Photo | undefined): string {
  if (photo === undefined) return ''
  return [photo.caption, photo.credit, photo.altText].filter((text) => text !== '').join('\n')
}
