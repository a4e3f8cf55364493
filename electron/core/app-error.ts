import { z } from 'zod'

/** Every way a call can be refused. The catalogue has a sentence for each. */
export const errorCodeSchema = z.enum([
  'bad-input',
  'release-unknown',
  'release-damaged',
  'release-newer',
  'release-missing',
  'release-too-large',
  'text-too-long',
  'version-unknown',
  'disk-full',
  'disk-read-only',
  'disk-failed',
  'disk-slow',
  'photo-not-a-picture',
  'photo-too-large',
  'photo-unknown',
  'folder-exists',
  'folder-gone',
  'folder-read-only',
  'folder-full',
  'folder-failed',
  'export-cancelled',
  'export-running',
  'export-unsaved',
  'print-failed',
  'folder-in-profile',
  'backup-running',
  'backup-cancelled',
  'archive-damaged',
  'archive-newer',
  'profile-unwritable',
  'profile-missing',
  'stick-gone',
  'stick-full',
  'stick-file-limit',
  'stick-read-only',
  'stick-dirty',
  'stick-differs',
  'parcel-unknown',
  'parcel-damaged',
  'parcel-newer',
  'parcel-locked',
  'parcel-without-release',
  'parcel-too-large',
  'parcel-unsafe',
  'parcel-changed',
  'receipt-damaged',
  'receipt-newer',
  'receipt-unknown',
  'ledger-unknown',
  'account-missing',
  'account-refused',
  'password-needed',
  'mail-damaged',
  'dispatch-unknown',
  'dispatch-underway',
  'internal',
])
export type ErrorCode = z.infer<typeof errorCodeSchema>

/** The one error that crosses a seam; `message` is for the log, people read the catalogue. */
export class AppError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }
}
