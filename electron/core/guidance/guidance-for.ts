import { type Block, textOfBlock } from '../release/block.ts'
import { type Part, partOfBlock, wordsWritten } from '../release/outline.ts'
import type { Release } from '../release/release.ts'
import { guideOf, type Length, type Template } from '../templates/template.ts'
import type { Bilingual } from '../templates/words.ts'
import { countWords } from '../text/words.ts'

/** How far a part has come; `state` is judged only once something stands there. */
export type Progress = Length & {
  readonly count: number
  readonly state: 'empty' | 'short' | 'right' | 'long'
}

/** What to tell about a part. Null means: the house's own words of the catalogue. */
export type PartGuidance = {
  readonly part: Part
  readonly progress: Progress | null
  readonly help: Bilingual | null
  readonly good: string | null
  readonly poor: { readonly text: string; readonly why: Bilingual } | null
  /** Printed beginnings with marks «[isi: …]»; empty without a template. */
  readonly starters: readonly string[]
}

/** Targets of the house; source: lengths counted on releases of facilities, see the trade's notes. */
const house: Readonly<Record<Part, Length | null>> = {
  headline: { unit: 'words', min: 6, max: 13 },
  dateline: null,
  lead: { unit: 'words', min: 25, max: 40 },
  body: { unit: 'paragraphs', min: 2, max: 4 },
  quote: { unit: 'pieces', min: 1, max: 2 },
  closing: { unit: 'words', min: 10, max: 35 },
  boilerplate: { unit: 'words', min: 15, max: 60 },
  contact: { unit: 'pieces', min: 1, max: 2 },
  photos: { unit: 'pieces', min: 2, max: 4 },
}

/** Guidance for one part: the template's where it has some, the house's otherwise. */
export function guidanceFor(part: Part, template: Template | null, release: Release): PartGuidance {
  const guide = template === null ? null : guideOf(template, part)
  const length = guide === null ? house[part] : guide.length
  return {
    part,
    progress: length === null ? null : progressOf(length, countOf(part, length.unit, release)),
    help: guide?.help ?? null,
    good: guide === null || guide.good === '' ? null : guide.good,
    poor: guide?.poor ?? null,
    starters: guide?.starters ?? [],
  }
}

function progressOf(length: Length, count: number): Progress {
  const state =
    count === 0 ? 'empty' : count < length.min ? 'short' : count > length.max ? 'long' : 'right'
  return { ...length, count, state }
}

function countOf(part: Part, unit: Length['unit'], release: Release): number {
  const texts = textsOfPart(part, release)
  return unit === 'words'
    ? texts.reduce((sum, text) => sum + wordsWritten(text), 0)
    : texts.filter((text) => countWords(text) > 0).length
}

function textsOfPart(part: Part, release: Release): readonly string[] {
  switch (part) {
    case 'headline':
      return [release.headline]
    case 'dateline':
      return [release.dateline.place]
    case 'boilerplate':
      return [release.boilerplate]
    case 'contact':
      return release.pressContacts.map(({ name, phone, email }) => `${name} ${phone} ${email}`)
    case 'photos':
      return release.photos.map(({ hash }) => hash)
    case 'body':
      // As the list of parts counts: subheads and lists are no paragraphs of it.
      return release.story.filter(isBodyParagraph).map(textOfBlock)
    default:
      return release.story.filter((block) => partOfBlock(block) === part).map(textOfBlock)
  }
}

function isBodyParagraph(block: Block): boolean {
  return block.type === 'paragraph' && block.role === 'body'
}
