import { lastStep } from './ledger-carrying.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { manifestName } from './manifest.ts'
import { type Receipt, receiptNote } from './receipt.ts'

/**
 * Whether this line of the ledger is the parcel that the receipt speaks of: the list of its files,
 * or its ZIP, went out with that very hash.
 */
export function isReceiptOf({ proofs }: Pick<Receipt, 'proofs'>, entry: LedgerEntry): boolean {
  return entry.files.some(({ name, sha256 }) => {
    const isProof = name === manifestName || /\.zip$/i.test(name)
    return isProof && sha256 !== null && proofs.includes(sha256)
  })
}

/** Whether the carrying book knows of this very receipt already. */
export function isConfirmedBy(receipt: Receipt, { carrying }: LedgerEntry): boolean {
  const { receivedAt, by } = receipt
  const note = receiptNote(receipt)
  return carrying.some(
    (step) =>
      step.step === 'confirmed' && step.at === receivedAt && step.by === by && step.note === note,
  )
}

/** The line that the receipt confirms: of several, one that nobody has confirmed yet. */
export function lineOfReceipt(
  receipt: Receipt,
  entries: readonly LedgerEntry[],
): LedgerEntry | null {
  const lines = entries.filter((entry) => isReceiptOf(receipt, entry))
  return (
    lines.find((entry) => isConfirmedBy(receipt, entry)) ??
    lines.find((entry) => lastStep(entry) !== 'confirmed') ??
    lines[0] ??
    null
  )
}
