import { z } from 'zod'

/** Where in a release words stand; `contact` and `photos` mean any of them. */
export const doubtfulPartSchema = z.enum([
  'headline',
  'dateline',
  'story',
  'boilerplate',
  'contact',
  'photos',
])
export type DoubtfulPart = z.infer<typeof doubtfulPartSchema>

export const doubtKindSchema = z.enum(['date', 'number', 'name', 'place', 'quote', 'photo'])
export type DoubtKind = z.infer<typeof doubtKindSchema>

/**
 * Something taken over from an older release that she has not confirmed: «mohon pastikan». It is
 * open as long as the very words still stand in that part; changing them settles it, and undoing
 * the change opens it again. For a photo `words` is its hash, for the day of the dateline its ISO form.
 */
export const doubtSchema = z.strictObject({
  part: doubtfulPartSchema,
  kind: doubtKindSchema,
  words: z.string(),
})
export type Doubt = z.infer<typeof doubtSchema>
