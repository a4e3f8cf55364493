import { countWords } from '../text/words.ts'
import { type Block, textOfBlock } from './block.ts'
import { printDateline } from './dateline.ts'
import { findGaps } from './gap.ts'
import type { Release } from './release.ts'

/** The parts of a release in the order in which they stand on the sheet. */
export const parts = [
  'headline',
  'dateline',
  'lead',
  'body',
  'quote',
  'closing',
  'boilerplate',
  'contact',
  'photos',
] as const
export type Part = (typeof parts)[number]

export type OutlineEntry = {
  readonly part: Part
  /** `open` asks for attention: it has begun but lacks something, or the release needs it. */
  readonly state: 'done' | 'open' | 'empty'
  readonly count: number
  readonly unit: 'words' | 'paragraphs' | 'pieces' | 'none'
}

/** What stands on the sheet, part by part, for the list of parts with its ticks and counts. */
export function outlineOf(release: Release): readonly OutlineEntry[] {
  return parts.map((part) => entryOf(part, release))
}

function entryOf(part: Part, release: Release): OutlineEntry {
  switch (part) {
    case 'headline':
      return counted(part, wordsWritten(release.headline), 'words', 'open')
    case 'dateline': {
      const isWhole = printDateline(release.dateline) !== '' && release.dateline.date !== null
      const isNotWanted = release.dateline.form === 'none' && release.dateline.date !== null
      return { part, state: isWhole || isNotWanted ? 'done' : 'open', count: 0, unit: 'none' }
    }
    case 'lead':
      return counted(part, wordsIn(blocksOf(release, part)), 'words', 'open')
    case 'body': {
      const blocks = blocksOf(release, part)
      const paragraphs = blocks.filter(({ type }) => type === 'paragraph')
      const entry = counted(part, written(paragraphs), 'paragraphs', 'open')
      const hasList = written(blocks.filter(({ type }) => type === 'list')) > 0
      return hasList ? { ...entry, state: 'done' } : entry
    }
    case 'quote':
      return counted(part, written(blocksOf(release, part)), 'pieces', 'empty')
    case 'closing':
      return counted(part, wordsIn(blocksOf(release, part)), 'words', 'empty')
    case 'boilerplate':
      return counted(part, wordsWritten(release.boilerplate), 'none', 'empty')
    case 'contact': {
      const reachable = release.pressContacts.filter(
        ({ phone, email }) => `${phone}${email}`.trim() !== '',
      )
      return counted(part, reachable.length, 'none', 'empty')
    }
    case 'photos': {
      const isUncaptioned = release.photos.some(({ caption }) => caption.trim() === '')
      const entry = counted(part, release.photos.length, 'pieces', 'empty')
      return isUncaptioned ? { ...entry, state: 'open' } : entry
    }
  }
}

function blocksOf(release: Release, part: 'lead' | 'body' | 'quote' | 'closing'): readonly Block[] {
  return release.story.filter((block) => partOfBlock(block) === part)
}

/** Subheads and lists belong to the body, though they are no paragraphs of it. */
export function partOfBlock(block: Block): 'lead' | 'body' | 'quote' | 'closing' {
  if (block.type === 'quote') return 'quote'
  return block.type === 'paragraph' ? block.role : 'body'
}

/** Words without those of marks «[isi: …]», which ask for words and are none. */
export function wordsWritten(text: string): number {
  const gaps = findGaps(text).reduce(
    (sum, { start, end }) => sum + countWords(text.slice(start, end)),
    0,
  )
  return Math.max(countWords(text) - gaps, 0)
}

const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + wordsWritten(textOfBlock(block)), 0)

const written = (blocks: readonly Block[]): number =>
  blocks.filter((block) => countWords(textOfBlock(block)) > 0).length

function counted(
  part: Part,
  count: number,
  unit: OutlineEntry['unit'],
  whenNone: 'open' | 'empty',
): OutlineEntry {
  return { part, state: count > 0 ? 'done' : whenNone, count, unit }
}
