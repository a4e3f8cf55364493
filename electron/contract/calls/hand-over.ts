import { z } from 'zod'
import { errorCodeSchema } from '#core/app-error.ts'
import { recipientSchema } from '#core/document/recipient.ts'
import { datelineSchema } from '#core/release/dateline.ts'
import {
  photoFactsSchema,
  photoHashSchema,
  photoPresetSchema,
  photoSchema,
  renditionSchema,
} from '#core/release/photo.ts'
import { releaseIdSchema } from '#core/release/release.ts'
import { bytes, type CallTable, nothing } from './table.ts'

/** In the order of the hand-over screen. */
export const formatSchema = z.enum([
  'docx',
  'pdf',
  'html',
  'txt',
  'txt-wrapped',
  'whatsapp',
  'social',
  'eml',
])
export type Format = z.infer<typeof formatSchema>

/** What one hand-over asks beside its formats; all of it may be left out. */
export const wishesSchema = z.strictObject({
  /** The dateline of one outlet; null for the release's own. */
  dateline: datelineSchema.pick({ form: true, outlet: true }).nullable(),
  /** Whom the e-mail is for, and whether each gets one of their own. */
  mailing: z.strictObject({
    to: z.array(recipientSchema).max(500).readonly(),
    apart: z.boolean(),
  }),
  /** How large photos leave, those in the documents too; their renditions must be there. */
  photos: photoPresetSchema.default('press'),
})
export type Wishes = z.infer<typeof wishesSchema>

export const noWishes: Wishes = {
  dateline: null,
  mailing: { to: [], apart: false },
  photos: 'press',
}

/** The formats that are words to copy. */
export const wordFormatSchema = formatSchema.extract(['txt', 'txt-wrapped', 'whatsapp', 'social'])
export type WordFormat = z.infer<typeof wordFormatSchema>

/** An e-mail as it will lie in its file; `copies` of it differ in their recipient alone. */
export const emailPreviewSchema = z.strictObject({
  subject: z.string(),
  text: z.string(),
  attachments: z.array(z.strictObject({ name: z.string(), sizeBytes: z.int() })).readonly(),
  /** Of one whole mail, encoded as it travels. */
  sizeBytes: z.int(),
  copies: z.int().positive(),
})
export type EmailPreview = z.infer<typeof emailPreviewSchema>

/** A folder the officer chose in a dialog: the token opens it, the label is what she reads. */
export const chosenFolderSchema = z.strictObject({ token: z.uuid(), label: z.string() })
export type ChosenFolder = z.infer<typeof chosenFolderSchema>

export const handedOverSchema = z.strictObject({
  folderName: z.string(),
  files: z.array(z.strictObject({ name: z.string(), sizeBytes: z.int() })).readonly(),
  /** Why the ledger has no line of it; null where it has one. */
  unnoted: errorCodeSchema.nullable(),
})
export type HandedOver = z.infer<typeof handedOverSchema>

const photoWeight = z.strictObject({ sizeBytes: z.int().nonnegative(), isSure: z.boolean() })
export const photoWeightsSchema = z.strictObject({
  press: photoWeight,
  web: photoWeight,
  chat: photoWeight,
})
export type PhotoWeights = z.infer<typeof photoWeightsSchema>

/** Photos on their way in, documents on their way out. */
export const handOverCalls = {
  /** `words` are what was last written under this photo, empty for one that is new. */
  'photo.add': {
    input: z.strictObject({ bytes }),
    output: photoFactsSchema.extend({
      words: photoSchema.pick({ caption: true, credit: true, altText: true }),
    }),
  },
  /** The renditions that the window still has to draw from the originals; the usual ones are meant. */
  'photo.missing': {
    input: z.strictObject({
      hashes: z.array(photoHashSchema).readonly(),
      renditions: z.array(renditionSchema).readonly().optional(),
    }),
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
      wishes: wishesSchema.optional(),
      /** `refuse` answers `folder-exists`; `beside` writes into the next free name with `_2`, `_3`. */
      existing: z.enum(['refuse', 'beside']),
    }),
    output: handedOverSchema,
  },
  /** The words of a format as they will leave: one text, or the messages of WhatsApp. */
  'export.words': {
    input: z.strictObject({
      id: releaseIdSchema,
      format: wordFormatSchema,
      wishes: wishesSchema.optional(),
    }),
    output: z.strictObject({ texts: z.array(z.string()).min(1).readonly() }),
  },
  /** The e-mail with the documents among `formats` that it would carry. */
  'export.email': {
    input: z.strictObject({
      id: releaseIdSchema,
      formats: z.array(formatSchema).readonly(),
      wishes: wishesSchema.optional(),
    }),
    output: emailPreviewSchema,
  },
  /**
   * Puts one text of `export.words` into the clipboard, the first of them is 0; for `html` the
   * article with its formatting, to be pasted into a web editor.
   */
  'export.copy': {
    input: z.strictObject({
      id: releaseIdSchema,
      format: z.union([wordFormatSchema, z.literal('html')]),
      wishes: wishesSchema.optional(),
      at: z.int().nonnegative(),
    }),
    output: handedOverSchema.pick({ unnoted: true }),
  },
  /** What these photos weigh in each preset; reckoned where they are not drawn yet. */
  'export.weigh-photos': {
    input: z.strictObject({ hashes: z.array(photoHashSchema).readonly() }),
    output: photoWeightsSchema,
  },
  'export.cancel': { input: nothing, output: nothing },
  /** Opens the folder of the last finished hand-over in the system's file manager. */
  'export.reveal': { input: nothing, output: nothing },
} as const satisfies CallTable
