import { z } from 'zod'
import { releaseCardSchema } from '#core/release/card.ts'
import { statusSchema } from '#core/release/status.ts'
import { templateIdSchema } from '#core/templates/template-id.ts'

export const searchFiltersSchema = z.strictObject({
  /** Empty lets every status through. */
  status: z.array(statusSchema).readonly(),
  /** `YYYY-MM`: of the event, or of the last save where it has no date. */
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable(),
  /** A speaker's name as written in the quote. */
  person: z.string().nullable(),
  hasPhotos: z.boolean(),
  /** The template a release was begun with. */
  template: templateIdSchema.nullable(),
})
export type SearchFilters = z.infer<typeof searchFiltersSchema>

export const searchWishSchema = z.strictObject({
  query: z.string().max(500),
  filters: searchFiltersSchema,
  /** How many hits to leave out, for the next page. */
  from: z.int().nonnegative(),
})
export type SearchWish = z.infer<typeof searchWishSchema>

export const searchPartSchema = z.enum(['headline', 'name', 'place', 'caption', 'story'])
export type SearchPart = z.infer<typeof searchPartSchema>

export const snippetSchema = z.strictObject({
  part: searchPartSchema,
  text: z.string(),
  /** Places in `text`, in order, that do not overlap. */
  matches: z.array(z.tuple([z.int(), z.int()]).readonly()).readonly(),
})
export type Snippet = z.infer<typeof snippetSchema>

export const hitSchema = z.strictObject({
  card: releaseCardSchema,
  snippets: z.array(snippetSchema).readonly(),
})
export type Hit = z.infer<typeof hitSchema>

/** The best first; without a query the newest. `isReady` is false while more may still be found. */
export const searchPageSchema = z.strictObject({
  hits: z.array(hitSchema).readonly(),
  total: z.int().nonnegative(),
  isReady: z.boolean(),
})
export type SearchPage = z.infer<typeof searchPageSchema>
