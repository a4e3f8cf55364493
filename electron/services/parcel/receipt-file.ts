import { createHash } from 'node:crypto'
import { AppError } from '#core/app-error.ts'
import {
  printReceiptBody,
  type Receipt,
  readReceipt,
  receiptSchema,
  receiptStem,
  sealReceipt,
} from '#core/outbox/receipt.ts'
import type { HandOverDisk } from '#services/hand-over/disk.ts'
import { writeFreshFile } from '#services/hand-over/write-fresh-file.ts'
import { nodeStickDisk, type StickDisk } from './stick-disk.ts'

/** Far above the longest receipt. */
const longestBytes = 64 * 1024

/**
 * Writes the receipt beside the parcel, never over another, and gives its name. Rejects with the
 * `folder-` codes, and with `bad-input` where a name in it holds more than one line.
 */
export function writeReceipt(
  folder: string,
  receipt: Receipt,
  disk?: HandOverDisk,
): Promise<string> {
  const checked = receiptSchema.safeParse(receipt)
  if (!checked.success) return Promise.reject(new AppError('bad-input', checked.error.message))
  const body = printReceiptBody(checked.data)
  const bytes = new TextEncoder().encode(sealReceipt(body, hashOf(body)))
  const stem = receiptStem(receipt.parcel)
  return writeFreshFile(folder, { stem, extension: 'txt', bytes }, disk)
}

/**
 * The receipt in that file. Rejects with `receipt-damaged` where it is none or somebody changed it,
 * and with `receipt-newer`.
 */
export async function readReceiptFile(
  path: string,
  disk: StickDisk = nodeStickDisk,
): Promise<Receipt> {
  const pieces: Uint8Array[] = []
  let sizeBytes = 0
  try {
    await disk.readBack(path, (piece) => {
      sizeBytes += piece.length
      if (sizeBytes > longestBytes) throw new Error('too long')
      pieces.push(piece.slice())
    })
  } catch (cause) {
    throw new AppError('receipt-damaged', `${path} cannot be read`, { cause })
  }
  const read = readReceipt(new TextDecoder().decode(Buffer.concat(pieces)))
  if (read.kind === 'newer') throw new AppError('receipt-newer', path)
  if (read.kind === 'damaged') throw new AppError('receipt-damaged', path)
  if (hashOf(read.body) !== read.seal) throw new AppError('receipt-damaged', 'another seal')
  return read.receipt
}

function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}
