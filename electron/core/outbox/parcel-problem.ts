import { z } from 'zod'

export const parcelProblemKindSchema = z.enum([
  'missing',
  'differs',
  'unreadable',
  'unlisted',
  'photo-lost',
  'photo-not-a-picture',
])
export type ParcelProblemKind = z.infer<typeof parcelProblemKindSchema>

/** What is wrong with one file of a parcel; `unlisted` is only told, and harms nothing. */
export type ParcelProblem = { readonly kind: ParcelProblemKind; readonly file: string }

/** Whether the parcel must not be used because of it. */
export function isHarm({ kind }: ParcelProblem): boolean {
  return kind !== 'unlisted'
}
