import { z } from 'zod'
import { releaseIdSchema } from './release.ts'

const countSchema = z.int().nonnegative()

/** A point in the story: block, item of a list (0 elsewhere), and letters before it, from 0. */
export const storyPointSchema = z.strictObject({
  block: countSchema,
  item: countSchema,
  letter: countSchema,
})
export type StoryPoint = z.infer<typeof storyPointSchema>

/** Anchor and focus differ where words are selected; `field` names a field beside the story. */
export const caretSchema = z.discriminatedUnion('in', [
  z.strictObject({
    in: z.literal('story'),
    anchor: storyPointSchema,
    focus: storyPointSchema,
  }),
  z.strictObject({
    in: z.literal('field'),
    field: z.string().max(40),
    start: countSchema,
    end: countSchema,
  }),
])
export type Caret = z.infer<typeof caretSchema>

/** Where the officer was: enough to bring her back after a crash or on another day. */
export const placeSchema = z.strictObject({
  id: releaseIdSchema,
  headline: z.string().max(400),
  /** Null where the focus was in none of the fields that hold words. */
  caret: caretSchema.nullable(),
  scrolledPx: z.number().nonnegative(),
})
export type Place = z.infer<typeof placeSchema>

/** A release that lies open on the desk, with the headline it had last. */
export const openTabSchema = placeSchema.pick({ id: true, headline: true })
export type OpenTab = z.infer<typeof openTabSchema>

/** More tabs than fit a screen three times over are a fault and no desk. */
export const tabsAtMost = 40
