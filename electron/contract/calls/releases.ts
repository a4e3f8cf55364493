import { z } from 'zod'
import { releaseCardSchema } from '#core/release/card.ts'
import { openTabSchema, placeSchema, tabsAtMost } from '#core/release/place.ts'
import { releaseSchema } from '#core/release/release.ts'
import { searchPageSchema, searchWishSchema } from '../search.ts'
import { byId, type CallTable, nothing, openedSchema, savedSchema } from './table.ts'

/** What made the window save, beside typing. */
export const savedWhySchema = z.enum(['typing', 'paste', 'blur', 'import', 'exit'])
export type SavedWhy = z.infer<typeof savedWhySchema>

/** One version of a release, without its text; `words` counts the story. */
export const versionSchema = savedSchema.extend({
  /** A reason that this program need not know: a later one may have written it. */
  why: z.string(),
  /** Empty where nobody signed in. */
  who: z.string(),
  name: z.string().nullable(),
  isSent: z.boolean(),
  words: z.int().nonnegative(),
})
export type Version = z.infer<typeof versionSchema>
const byRevision = byId.extend({ revision: z.int().positive() })

const librarySchema = z.strictObject({
  releases: z.array(releaseCardSchema).readonly(),
  trash: z.array(releaseCardSchema).readonly(),
})
export type Library = z.infer<typeof librarySchema>

/** The library, its search, one release, and its history. */
export const releaseCalls = {
  'library.list': { input: nothing, output: librarySchema },
  /** A piece of the same list, newest first: a long one at once would hold up the main process. */
  'library.part': {
    /** 0 lists anew; the pieces that follow are of that list. */
    input: z.strictObject({ from: z.int().nonnegative() }),
    output: librarySchema.extend({
      /** Of all releases; the trash comes whole with the first piece. */
      total: z.int().nonnegative(),
      /** Where the next piece begins; null after the last. */
      next: z.int().positive().nullable(),
    }),
  },

  'search.find': { input: searchWishSchema, output: searchPageSchema },
  /** Who is quoted in the releases, the most quoted first. */
  'search.people': {
    input: nothing,
    output: z.strictObject({
      people: z.array(z.strictObject({ name: z.string(), count: z.int().positive() })).readonly(),
      isReady: z.boolean(),
    }),
  },

  'release.create': {
    /** `fields` is the whole draft as the window made it, except for what only the store knows. */
    input: z.strictObject({
      release: releaseSchema.omit({ id: true, createdAt: true, format: true }),
    }),
    output: openedSchema,
  },
  'release.open': { input: byId, output: openedSchema },
  /** Into the memory of the main process, which saves it should the page die; not onto the disk. */
  'release.hold': { input: z.strictObject({ release: releaseSchema }), output: nothing },
  'release.save': {
    /** `why` is shown in the history; without it she was typing. */
    input: z.strictObject({ release: releaseSchema, why: savedWhySchema.optional() }),
    output: savedSchema,
  },
  'release.duplicate': { input: byId, output: openedSchema },
  /** Moves it to the trash; nothing is deleted. */
  'release.discard': { input: byId, output: nothing },
  'release.restore': { input: byId, output: nothing },

  /** The open tabs, for the next start. */
  'desk.keepTabs': {
    input: z.strictObject({ tabs: z.array(openTabSchema).max(tabsAtMost).readonly() }),
    output: nothing,
  },
  /** Where she is; null back in the library. Costs no disk but at most once a minute. */
  'desk.remember': { input: z.strictObject({ place: placeSchema.nullable() }), output: nothing },

  /** Newest first. */
  'history.list': {
    input: byId,
    output: z.strictObject({ versions: z.array(versionSchema).readonly() }),
  },
  'history.read': { input: byRevision, output: z.strictObject({ release: releaseSchema }) },
  /** Puts it on top as a new version; nothing is taken away. */
  'history.restore': { input: byRevision, output: openedSchema },
  /** A named version is kept for good; null takes the name away. */
  'history.name': {
    input: byRevision.extend({ name: z.string().trim().min(1).max(80).nullable() }),
    output: nothing,
  },
} as const satisfies CallTable
