import type { Output } from '#contract/calls.ts'
import { AppError } from '#core/app-error.ts'
import type { LedgerEntry } from '#core/outbox/ledger-entry.ts'
import { isHarm } from '#core/outbox/parcel-problem.ts'
import { type Receipt, receiptFormat, receiptNote } from '#core/outbox/receipt.ts'
import { isConfirmedBy, lineOfReceipt } from '#core/outbox/receipt-match.ts'
import { inZone } from '#core/text/in-zone.ts'
import type { ReadParcel } from '#services/parcel/read-parcel.ts'
import type { Ledger } from '#services/store/ledger.ts'

type Confirmed = NonNullable<Output<'parcel.read-receipt'>['confirmed']>

/** By the clock and in the zone of this PC. */
export function receiptFor(parcel: string, by: string, read: ReadParcel): Receipt {
  const now = new Date()
  return {
    kind: 'teras-receipt',
    format: receiptFormat,
    parcel,
    receivedAt: inZone(now.toISOString(), -now.getTimezoneOffset()),
    by,
    files: read.files,
    sizeBytes: read.sizeBytes,
    // A photo that is missing is told twice: as a file, and as what the release lacks.
    problems: new Set(read.problems.filter(isHarm).map(({ file }) => file)).size,
    proofs: read.proofs,
  }
}

/** Notes the receipt in the ledger, once; rejects with `receipt-unknown` where no line fits it. */
export async function confirmReceipt(
  receipt: Receipt,
  ledger: Pick<Ledger, 'read' | 'carry'>,
): Promise<Confirmed> {
  const entry = lineOfReceipt(receipt, await allLines(ledger))
  if (entry === null) throw new AppError('receipt-unknown', receipt.parcel)
  if (isConfirmedBy(receipt, entry)) return { receipt, entry, isNew: false }
  const { receivedAt: at, by } = receipt
  const step = { step: 'confirmed', at, by, note: receiptNote(receipt) } as const
  return { receipt, entry: await ledger.carry(entry.id, step), isNew: true }
}

/** To the first page: of two lines that fit, the one that nobody has confirmed is the right one. */
async function allLines(ledger: Pick<Ledger, 'read'>): Promise<readonly LedgerEntry[]> {
  const entries: LedgerEntry[] = []
  let before: string | null = null
  do {
    const page: Awaited<ReturnType<Ledger['read']>> = await ledger.read({ release: null, before })
    entries.push(...page.entries)
    before = page.before
  } while (before !== null)
  return entries
}
