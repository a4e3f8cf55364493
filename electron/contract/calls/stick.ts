import { z } from 'zod'
import { releaseIdSchema } from '#core/release/release.ts'
import { chosenFolderSchema, formatSchema, handedOverSchema, wishesSchema } from './hand-over.ts'
import { type CallTable, nothing } from './table.ts'

/** A place that a parcel can be copied to; `other` is a disk that stays in this PC or is not known. */
export const stickPlaceSchema = z.strictObject({
  folder: chosenFolderSchema,
  /** «HUMAS-16G (E:)»; the path where the drive has no name or is none. */
  name: z.string(),
  kind: z.enum(['stick', 'network', 'system', 'other']),
  /** Null where the system does not tell. */
  freeBytes: z.int().nullable(),
  sizeBytes: z.int().nullable(),
  isReadOnly: z.boolean(),
})
export type StickPlace = z.infer<typeof stickPlaceSchema>

/** Null for a parcel that is open to everybody. */
export const passphraseSchema = z.string().min(1).max(200).nullable()

export const onStickSchema = handedOverSchema.extend({
  /** How many files an earlier copy that was cut short had left there whole. */
  keptFiles: z.int().nonnegative(),
})
export type OnStick = z.infer<typeof onStickSchema>

const parcelWish = z.strictObject({
  id: releaseIdSchema,
  folder: z.uuid(),
  formats: z.array(formatSchema).min(1).readonly(),
  wishes: wishesSchema.optional(),
  passphrase: passphraseSchema,
})

/** Parcels: on a stick, read back and compared, or as one ZIP. */
export const stickCalls = {
  /** `isSure` is false where the system has not told yet: asking again later may bring more. */
  'stick.list': {
    input: nothing,
    output: z.strictObject({
      sticks: z.array(stickPlaceSchema).readonly(),
      isSure: z.boolean(),
    }),
  },
  /** Asks for a folder, which is not remembered; null where she cancelled. */
  'stick.choose': {
    input: nothing,
    output: z.strictObject({ place: stickPlaceSchema.nullable() }),
  },
  /**
   * Answers when every file was closed and read back equal. The same call again goes on with a copy
   * that was cut short. `export.cancel` cancels it.
   */
  'stick.copy': {
    input: parcelWish.extend({ existing: z.enum(['refuse', 'beside']) }),
    output: onStickSchema,
  },
  /** One new file in the folder, whole or not at all; `folderName` is the name of that file. */
  'stick.zip': { input: parcelWish, output: handedOverSchema },
  /** Into the clipboard, to be told by another way. */
  'stick.copy-passphrase': {
    input: z.strictObject({ passphrase: passphraseSchema.unwrap() }),
    output: nothing,
  },
} as const satisfies CallTable
