import { z } from 'zod'
import {
  photoFactsSchema,
  photoHashSchema,
  photoSchema,
  renditionSchema,
} from '#core/release/photo.ts'
import { releaseIdSchema } from '#core/release/release.ts'
import { bytes, type CallTable, nothing } from './table.ts'

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

/** Photos on their way in, documents on their way out. */
export const handOverCalls = {
  /** `words` are what was last written under this photo, empty for one that is new. */
  'photo.add': {
    input: z.strictObject({ bytes }),
    output: photoFactsSchema.extend({
      words: photoSchema.pick({ caption: true, credit: true, altText: true }),
    }),
  },
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
} as const satisfies CallTable
