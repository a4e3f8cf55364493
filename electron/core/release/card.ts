import { z } from 'zod'
import { localDateSchema } from '../text/local-date.ts'
import { textOfBlock } from './block.ts'
import { photoHashSchema } from './photo.ts'
import { momentSchema, type Release, releaseIdSchema } from './release.ts'
import { statusSchema } from './status.ts'

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
})
export type ReleaseCard = z.infer<typeof releaseCardSchema>

const firstWordsLength = 120

/** `firstWords` holds at most 120 characters of the first block that has any. */
export function cardOf(release: Release, savedAt: string): ReleaseCard {
  const first = release.story.map(textOfBlock).find((text) => text.trim() !== '') ?? ''
  return {
    id: release.id,
    headline: release.headline,
    firstWords: first.trim().replace(/\s+/g, ' ').slice(0, firstWordsLength),
    status: release.status,
    date: release.dateline.date,
    savedAt,
    thumbnail: release.photos[0]?.hash ?? null,
    photoCount: release.photos.length,
  }
}
