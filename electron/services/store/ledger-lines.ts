import type { AppError } from '#core/app-error.ts'
import type { LedgerEntry, LedgerId } from '#core/outbox/ledger-entry.ts'
import type { ReleaseId } from '#core/release/release.ts'
import type { LedgerMonths } from './ledger-months.ts'

export type LedgerPage = {
  /** Newest first, of whole months. */
  readonly entries: readonly LedgerEntry[]
  readonly isDamaged: boolean
  /** To ask for the next page with; null where the book ends. */
  readonly before: string | null
}

const entriesAPage = 500

/** The page that ends before the month `before`, or the first one; of one release where it is named. */
export async function readPage(
  months: LedgerMonths,
  release: ReleaseId | null,
  before: string | null,
): Promise<LedgerPage> {
  const entries: LedgerEntry[] = []
  let isDamaged = false
  const names = (await months.names()).filter((name) => before === null || name < before)
  for (const [at, name] of names.entries()) {
    const month = await months.read(name)
    isDamaged ||= month.trouble !== null
    const wanted = month.entries.filter((entry) => release === null || entry.release.id === release)
    entries.push(...wanted.reverse().sort((one, other) => latest(one, other)))
    const isLast = at === names.length - 1
    if (entries.length >= entriesAPage && !isLast) return { entries, isDamaged, before: name }
  }
  return { entries, isDamaged, before: null }
}

/**
 * In all months, for a line may be noted again long after. What the disk does not give now may hold
 * it: that is no answer, and rejects.
 */
export async function findLine(
  months: LedgerMonths,
  id: LedgerId,
): Promise<{ readonly entry: LedgerEntry; readonly month: string } | null> {
  let refused: AppError | null = null
  for (const month of await months.names()) {
    const { entries, trouble } = await months.read(month)
    const entry = entries.find((one) => one.id === id)
    if (entry !== undefined) return { entry, month }
    if (trouble?.code.startsWith('disk-')) refused = trouble
  }
  if (refused !== null) throw refused
  return null
}

/** Of these lines those that are in no month; rejects as `findLine` does. */
export async function missingLines(
  months: LedgerMonths,
  entries: readonly LedgerEntry[],
): Promise<readonly LedgerEntry[]> {
  const missing: LedgerEntry[] = []
  for (const entry of entries) if ((await findLine(months, entry.id)) === null) missing.push(entry)
  return missing
}

function latest(one: LedgerEntry, other: LedgerEntry): number {
  return Date.parse(other.at) - Date.parse(one.at)
}
