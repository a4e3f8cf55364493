import { AppError, type ErrorCode } from '#core/app-error.ts'
import type { LedgerNote } from '#core/outbox/ledger-entry.ts'
import type { Ledger } from '#services/store/ledger.ts'

/**
 * After a hand-over: why the ledger has no line of it, or null. What went out has gone out, so a
 * ledger that cannot be written never makes it fail.
 */
export async function noteHandOver(
  ledger: Pick<Ledger, 'note'>,
  note: LedgerNote,
): Promise<ErrorCode | null> {
  try {
    await ledger.note(note)
    return null
  } catch (error) {
    // Told to her beside the success.
    return error instanceof AppError ? error.code : 'internal'
  }
}
