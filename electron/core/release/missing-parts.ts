import { findStorySpeakers } from '../intake/speakers.ts'
import { countWords } from '../text/words.ts'
import { textOfBlock } from './block.ts'
import { gapsOf } from './gaps.ts'
import { openDoubts } from './open-doubts.ts'
import { type Part, partOfBlock } from './outline.ts'
import type { Release } from './release.ts'
import type { Spot } from './spots.ts'

export type MissingPart = {
  readonly id: LackId
  /** The place on the sheet where it is mended. */
  readonly part: Part
  /** Without the required an editor cannot print it; the recommended makes printing likelier. */
  readonly need: 'required' | 'recommended'
  /** Exactly where, for what stands in the words; the first of several. */
  readonly spot?: Spot
}

const lacks = [
  { id: 'headline', part: 'headline', need: 'required', isMissing: lacksHeadline },
  { id: 'place', part: 'dateline', need: 'required', isMissing: lacksPlace },
  { id: 'date', part: 'dateline', need: 'required', isMissing: lacksDate },
  { id: 'lead', part: 'lead', need: 'required', isMissing: lacksLead },
  { id: 'gaps', part: 'body', need: 'required', isMissing: hasGaps },
  { id: 'doubts', part: 'body', need: 'required', isMissing: hasDoubts },
  { id: 'quote', part: 'quote', need: 'recommended', isMissing: lacksQuote },
  { id: 'speaker', part: 'quote', need: 'recommended', isMissing: lacksSpeaker },
  { id: 'contact', part: 'contact', need: 'recommended', isMissing: lacksContact },
  { id: 'photos', part: 'photos', need: 'recommended', isMissing: lacksPhotos },
  { id: 'captions', part: 'photos', need: 'recommended', isMissing: lacksCaptions },
] as const

export type LackId = (typeof lacks)[number]['id']

/** What the release still lacks before it is handed over: the required first, then as on the sheet. */
export function missingParts(release: Release): readonly MissingPart[] {
  return lacks
    .filter(({ isMissing }) => isMissing(release))
    .map(({ id, part, need }) => {
      const spot = spotOf(id, release)
      return spot === undefined ? { id, part, need } : { id, part, need, spot }
    })
}

function spotOf(id: LackId, release: Release): Spot | undefined {
  if (id === 'gaps') return gapsOf(release)[0]
  return id === 'doubts' ? openDoubts(release)[0]?.spots[0] : undefined
}

function hasGaps(release: Release): boolean {
  return gapsOf(release).length > 0
}

function hasDoubts(release: Release): boolean {
  return openDoubts(release).length > 0
}

function lacksHeadline({ headline }: Release): boolean {
  return isBlank(headline)
}

function lacksPlace({ dateline }: Release): boolean {
  return dateline.form !== 'none' && isBlank(dateline.place)
}

function lacksDate({ dateline }: Release): boolean {
  return dateline.date === null
}

function lacksLead(release: Release): boolean {
  return lacksBlock(release, 'lead')
}

function lacksQuote(release: Release): boolean {
  return lacksBlock(release, 'quote')
}

/** The words may name the speaker too, or say on purpose no more than «seorang pengunjung». */
function lacksSpeaker({ story, dateline }: Release): boolean {
  const speakers = findStorySpeakers(story, dateline.place)
  return story.some((block, at) => {
    const speaker = speakers[at]
    if (speaker === null || speaker === undefined || isWordless(textOfBlock(block))) return false
    return (
      isBlank(speaker.name) && !/^(seorang|salah|sejumlah|beberapa|para)\s/i.test(speaker.office)
    )
  })
}

function lacksContact({ pressContacts }: Release): boolean {
  return pressContacts.every(({ phone, email }) => isBlank(`${phone}${email}`))
}

function lacksPhotos({ photos }: Release): boolean {
  return photos.length === 0
}

function lacksCaptions({ photos }: Release): boolean {
  return photos.some(({ caption }) => isBlank(caption))
}

function lacksBlock({ story }: Release, part: 'lead' | 'quote'): boolean {
  return !story.some((block) => partOfBlock(block) === part && !isWordless(textOfBlock(block)))
}

/** Quotation marks alone say nothing. */
function isWordless(text: string): boolean {
  return countWords(text) === 0
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
