import { z } from 'zod'
import { releaseCardSchema } from '#core/release/card.ts'
import { photoFactsSchema, photoHashSchema, renditionSchema } from '#core/release/photo.ts'
import { momentSchema, releaseIdSchema, releaseSchema } from '#core/release/release.ts'
import { settingsSchema } from '#core/release/settings.ts'

const nothing = z.strictObject({})
const byId = z.strictObject({ id: releaseIdSchema })
const bytes = z.instanceof(Uint8Array)

/** `revision` counts the saves of a release from 1; `savedAt` is when it was flushed. */
export const savedSchema = z.strictObject({ revision: z.int().positive(), savedAt: momentSchema })
export type Saved = z.infer<typeof savedSchema>

export const openedSchema = savedSchema.extend({ release: releaseSchema })
export type Opened = z.infer<typeof openedSchema>

export const formatSchema = z.enum(['docx', 'pdf', 'txt'])
export type Format = z.infer<typeof formatSchema>

/** A folder the officer chose in a dialog: the token opens it, the label is what she reads. */
export const chosenFolderSchema = z.strictObject({ token: z.uuid(), label: z.string() })
export type ChosenFolder = z.infer<typeof chosenFolderSchema>

export const handedOverSchema = z.strictObject({
  folderName: z.string(),
  files: z.array(z.strictObject({ name: z.string(), sizeBytes: z.int() })).readonly(),
})
export type HandedOver = z.infer<typeof handedOverSchema>

const librarySchema = z.strictObject({
  releases: z.array(releaseCardSchema).readonly(),
  trash: z.array(releaseCardSchema).readonly(),
})
export type Library = z.infer<typeof librarySchema>

/**
 * Everything the window may ask of the main process. Handlers, client, and channel names are
 * derived from this table; a call is refused with a code of `ErrorCode`, never with an exception.
 */
export const calls = {
  'settings.read': {
    input: nothing,
    output: z.strictObject({
      settings: settingsSchema,
      /** `Teras 0.1.0 · Electron 45.4.1`, for the help screen. */
      version: z.string(),
      /** False where the profile folder refuses writing: the window says so and stays usable. */
      writable: z.boolean(),
      /** True for the throw-away profile of `npm start -- --demo`. */
      demo: z.boolean(),
    }),
  },
  'settings.save': { input: z.strictObject({ settings: settingsSchema }), output: nothing },

  'library.list': { input: nothing, output: librarySchema },

  'release.create': {
    /** `fields` is the whole draft as the window made it, except for what only the store knows. */
    input: z.strictObject({
      release: releaseSchema.omit({ id: true, createdAt: true, format: true }),
    }),
    output: openedSchema,
  },
  'release.open': { input: byId, output: openedSchema },
  'release.save': { input: z.strictObject({ release: releaseSchema }), output: savedSchema },
  'release.duplicate': { input: byId, output: openedSchema },
  /** Moves it to the trash; nothing is deleted. */
  'release.discard': { input: byId, output: nothing },
  'release.restore': { input: byId, output: nothing },

  'photo.add': { input: z.strictObject({ bytes }), output: photoFactsSchema },
  /** The renditions that the window still has to draw from the originals. */
  'photo.missing': {
    input: z.strictObject({ hashes: z.array(photoHashSchema).readonly() }),
    output: z.strictObject({
      missing: z
        .array(z.strictObject({ hash: photoHashSchema, rendition: renditionSchema }))
        .readonly(),
    }),
  },
  'photo.keep': {
    input: z.strictObject({ hash: photoHashSchema, rendition: renditionSchema, bytes }),
    output: nothing,
  },

  'export.choose-folder': {
    input: nothing,
    output: z.strictObject({ folder: chosenFolderSchema.nullable() }),
  },
  /** The folder used last, if it still exists. */
  'export.last-folder': {
    input: nothing,
    output: z.strictObject({ folder: chosenFolderSchema.nullable() }),
  },
  'export.start': {
    input: z.strictObject({
      id: releaseIdSchema,
      folder: z.uuid(),
      formats: z.array(formatSchema).min(1).readonly(),
      /** `refuse` answers `folder-exists`; `beside` writes into the next free name with `_2`, `_3`. */
      existing: z.enum(['refuse', 'beside']),
    }),
    output: handedOverSchema,
  },
  'export.cancel': { input: nothing, output: nothing },
  /** Opens the folder of the last finished hand-over in the system's file manager. */
  'export.reveal': { input: nothing, output: nothing },

  /** Answers the event `window.closing`: everything is saved, the window may go. */
  'window.close-now': { input: nothing, output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export type Calls = typeof calls
export type CallName = keyof Calls
export type Input<Name extends CallName> = z.input<Calls[Name]['input']>
export type Output<Name extends CallName> = z.output<Calls[Name]['output']>
