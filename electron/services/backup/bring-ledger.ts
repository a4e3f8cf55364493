import { AppError } from '#core/app-error.ts'
import type { LedgerEntry } from '#core/outbox/ledger-entry.ts'
import type { Ledger } from '#services/store/ledger.ts'
import { ledgerMonthShape } from '#services/store/ledger-months.ts'
import { readValue } from '#services/store/read-value.ts'
import { scanLog } from '#services/store/scan-log.ts'
import type { ManifestLine } from './manifest.ts'
import type { Copy } from './open-copy.ts'
import type { Pace } from './pace.ts'

/** Whether the line is a month of the book of what went out. */
export function isLedgerMonth({ path }: Pick<ManifestLine, 'path'>): boolean {
  return /^ledger\/\d{4}-\d{2}\/a\.log$/.test(path)
}

/**
 * How many lines of the copy are not in the book here; what the copy holds damaged does not count,
 * nor what the disk does not give here: that must not hold up a look at the releases.
 */
export async function countMissingLines(
  copy: Copy,
  ledger: Pick<Ledger, 'missing'>,
  pace: Pace,
): Promise<number> {
  let count = 0
  for (const line of copy.manifest.lines.filter(isLedgerMonth)) {
    await pace()
    const entries = (await entriesIn(copy, line)) ?? []
    count += (await ledger.missing(entries).catch(() => [])).length
  }
  return count
}

/**
 * Brings the lines of one month that are not in the book and tells how many; those that are there
 * stay as they are. Null where this month is damaged in the copy, or a later version wrote it there
 * or here.
 */
export async function bringLedgerMonth(
  copy: Copy,
  line: ManifestLine,
  ledger: Pick<Ledger, 'bring'>,
): Promise<number | null> {
  const entries = await entriesIn(copy, line)
  return entries === null ? null : nullIfUnreadable(() => ledger.bring(entries))
}

async function entriesIn(copy: Copy, line: ManifestLine): Promise<readonly LedgerEntry[] | null> {
  const bytes = await copy.read(line)
  const record = bytes === null ? undefined : scanLog(bytes).newest?.record
  if (record === undefined) return null
  return nullIfUnreadable(async () => readValue(record, ledgerMonthShape, line.path).value.entries)
}

async function nullIfUnreadable<Value>(act: () => Promise<Value>): Promise<Value | null> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith('release-')) return null
    throw error
  }
}
