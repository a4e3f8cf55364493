import { z } from 'zod'
import { templateIdSchema } from '../templates/template-id.ts'
import { localDateSchema } from '../text/local-date.ts'
import { textOfBlock } from './block.ts'
import { photoHashSchema } from './photo.ts'
import { momentSchema, type Release, releaseIdSchema } from './release.ts'
import { statusSchema } from './status.ts'

/** Why a release cannot be opened as it is: see the kinds of findings. */
export const troubleSchema = z.enum(['damaged', 'newer', 'missing'])
export type Trouble = z.infer<typeof troubleSchema>

/** What the library shows of a release, so that its list need not open every story. */
export const releaseCardSchema = z.strictObject({
  id: releaseIdSchema,
  headline: z.string(),
  firstWords: z.string(),
  status: statusSchema,
  /** The day of the event; where it is unknown the list falls back to `savedAt`. */
  date: localDateSchema.nullable(),
  savedAt: momentSchema,
  thumbnail: photoHashSchema.nullable(),
  photoCount: z.int().nonnegative(),
  template: templateIdSchema.nullable(),
  /** Not there for a release that is whole. */
  trouble: troubleSchema.optional(),
})
export type ReleaseCard = z.infer<typeof releaseCardSchema>

const firstWordsLength = 120

/** `firstWords` holds at most 120 characters of the first block that has any, whole words only. */
export function cardOf(release: Release, savedAt: string): ReleaseCard {
  const first = release.story.map(textOfBlock).find((text) => text.trim() !== '') ?? ''
  return {
    id: release.id,
    headline: release.headline,
    firstWords: cutAtWord(first.trim().replace(/\s+/g, ' ')),
    status: release.status,
    date: release.dateline.date,
    savedAt,
    thumbnail: release.photos[0]?.hash ?? null,
    photoCount: release.photos.length,
    template: release.template,
  }
}

function cutAtWord(text: string): string {
  if (text.length <= firstWordsLength) return text
  const cut = text.slice(0, firstWordsLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), firstWordsLength / 2)).trimEnd()}…`
}
