import { z } from 'zod'
import { ledgerEntrySchema } from '#core/outbox/ledger-entry.ts'
import { parcelProblemKindSchema } from '#core/outbox/parcel-problem.ts'
import { receiptSchema } from '#core/outbox/receipt.ts'
import { photoHashSchema } from '#core/release/photo.ts'
import { momentSchema, releaseSchema } from '#core/release/release.ts'
import { bytes, type CallTable, nothing, openedSchema } from './table.ts'

/** A parcel she chose or that was found: the token opens it, name and place are what she reads. */
export const chosenParcelSchema = z.strictObject({
  token: z.uuid(),
  name: z.string(),
  /** The folder it lies in; empty for one that was dropped on the window. */
  place: z.string(),
})
export type ChosenParcel = z.infer<typeof chosenParcelSchema>

export const parcelPreviewSchema = z.strictObject({
  /** As it would be taken. */
  release: releaseSchema,
  files: z.int().nonnegative(),
  sizeBytes: z.int().nonnegative(),
  problems: z.array(z.strictObject({ kind: parcelProblemKindSchema, file: z.string() })).readonly(),
  /** Releases here that may be the same one, the likeliest first. */
  twins: z
    .array(z.strictObject({ release: releaseSchema, savedAt: momentSchema, isSame: z.boolean() }))
    .readonly(),
  /** See `Redrawn`: to lay the release beside one of those. */
  redrawn: z
    .array(z.strictObject({ hash: photoHashSchema, drawnFrom: photoHashSchema }))
    .readonly(),
})
export type ParcelPreview = z.infer<typeof parcelPreviewSchema>

const chosen = z.strictObject({ parcel: z.uuid() })

/** Releases on their way in from another Teras, and the receipts that go back. */
export const parcelCalls = {
  /** Those on the sticks that are plugged in; a bonus, and empty where the system does not tell. */
  'parcel.on-sticks': {
    input: nothing,
    output: z.strictObject({ parcels: z.array(chosenParcelSchema).readonly() }),
  },
  /** All parcels in the folder she chose, or the ZIP; null where she cancelled. */
  'parcel.choose': {
    input: z.strictObject({ kind: z.enum(['folder', 'zip']) }),
    output: z.strictObject({ parcels: z.array(chosenParcelSchema).readonly().nullable() }),
  },
  /** A ZIP that was dropped on the window. */
  'parcel.bring': {
    input: z.strictObject({ name: z.string().max(300), bytes }),
    output: chosenParcelSchema,
  },
  /**
   * Checks every file and takes nothing; `parcel-locked` where the passphrase does not fit,
   * `export-cancelled` after `parcel.cancel`.
   */
  'parcel.look': {
    input: chosen.extend({ passphrase: z.string().max(1000).nullable() }),
    output: parcelPreviewSchema,
  },
  'parcel.cancel': { input: nothing, output: nothing },
  /**
   * Makes a new release of what was looked at last, and never writes over another. `origin` names
   * its first version, so that its history tells where it came from.
   */
  'parcel.take': {
    input: chosen.extend({ origin: z.string().trim().min(1).max(80) }),
    output: openedSchema,
  },
  /**
   * Writes a receipt for what was looked at last, beside the parcel or into a folder she chooses;
   * null where she cancelled. `folder-gone` where there is no place beside it.
   */
  'parcel.write-receipt': {
    input: chosen.extend({
      by: z.string().trim().min(1).max(200),
      where: z.enum(['beside', 'elsewhere']),
    }),
    output: z.strictObject({
      written: z.strictObject({ file: z.string(), place: z.string() }).nullable(),
    }),
  },
  /**
   * Asks for a receipt and notes it in the ledger: the parcel it speaks of is `confirmed`. Null
   * where she cancelled; `isNew` is false where it was noted before.
   */
  'parcel.read-receipt': {
    input: nothing,
    output: z.strictObject({
      confirmed: z
        .strictObject({ receipt: receiptSchema, entry: ledgerEntrySchema, isNew: z.boolean() })
        .nullable(),
    }),
  },
  /** What lay in memory of it is let go. */
  'parcel.forget': { input: nothing, output: nothing },
} as const satisfies CallTable
