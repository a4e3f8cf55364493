import { join } from 'node:path'
import { z } from 'zod'
import type { AppError } from '#core/app-error.ts'
import { type LedgerEntry, ledgerEntrySchema } from '#core/outbox/ledger-entry.ts'
import type { Clock } from './clock.ts'
import { type Database, openDatabase } from './database.ts'
import { diskError, onDisk } from './disk-error.ts'
import type { FilePort } from './file-port.ts'
import { type LogWatch, unwatched } from './log-watch.ts'
import { isDamaged, saveOverDamage } from './over-damage.ts'

/** The entries of one month in the order in which they were noted. */
export type Month = {
  readonly entries: readonly LedgerEntry[]
  /** Why some of them cannot be read; null where all are here. */
  readonly trouble: AppError | null
}

export type LedgerMonths = {
  /** `2026-11`, newest first. Rejects with a `disk-` code. */
  readonly names: () => Promise<readonly string[]>
  /** Never rejects: what one month does not give must not hide the others. */
  readonly read: (name: string) => Promise<Month>
  /**
   * Damaged files are kept beside. Rejects with a `disk-` code, or with `release-newer` where a
   * later version wrote this month.
   */
  readonly change: (
    name: string,
    change: (entries: readonly LedgerEntry[]) => readonly LedgerEntry[],
  ) => Promise<void>
}

type MonthFile = { readonly entries: readonly LedgerEntry[] }

/** A month as every log of one holds it. */
export const ledgerMonthShape = {
  schema: z.strictObject({ entries: z.array(ledgerEntrySchema).readonly() }),
  version: 1,
}

/** One log a month under `folder`, so that a line costs the size of its month, however old the book. */
export function openMonths(
  port: FilePort,
  folder: string,
  clock: Clock,
  watchOf: (folder: string) => LogWatch = () => unwatched,
): LedgerMonths {
  const known = new Map<string, readonly LedgerEntry[]>()

  // Let go at once: of years of months hardly one is open for writing.
  const withMonth = async <Result>(
    name: string,
    act: (database: Database<MonthFile>) => Promise<Result>,
  ): Promise<Result> => {
    const place = join(folder, name)
    const database = openDatabase<MonthFile>(
      port,
      place,
      ledgerMonthShape,
      clock,
      null,
      watchOf(place),
    )
    try {
      return await act(database)
    } finally {
      await database.close()
    }
  }

  const load = async (database: Database<MonthFile>, name: string) => {
    const entries = (await database.read())?.value.entries ?? []
    known.set(name, entries)
    return entries
  }

  return {
    async names() {
      const names = await onDisk('listing the ledger', () => port.list(folder))
      return names
        .filter((name) => /^\d{4}-\d{2}$/.test(name))
        .sort()
        .reverse()
    },
    async read(name) {
      const entries = known.get(name)
      if (entries !== undefined) return { entries, trouble: null }
      try {
        const read = await withMonth(name, (database) => load(database, name))
        return { entries: read, trouble: null }
      } catch (error) {
        // The watch has told and copied what is damaged.
        return { entries: [], trouble: diskError(error, `reading the ledger of ${name}`) }
      }
    },
    change: (name, change) =>
      withMonth(name, async (database) => {
        const entries = change(known.get(name) ?? (await load(database, name).catch(noneIfDamaged)))
        // A save that failed may have come through: the next act reads what is there.
        known.delete(name)
        await saveOverDamage(database, { entries })
        known.set(name, entries)
      }),
  }
}

/** Only damage counts as nothing, a refusal of the disk does not. */
function noneIfDamaged(error: unknown): readonly LedgerEntry[] {
  if (isDamaged(error)) return []
  throw error
}
