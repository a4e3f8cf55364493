import { z } from 'zod'
import { printMoment } from '../document/print-moment.ts'
import { momentSchema } from '../release/release.ts'
import { printSize } from '../text/print-size.ts'
import { sha256Schema } from './dispatch.ts'
import { legalNames } from './legal-names.ts'

export const receiptFormat = 1

/** One line, so that nothing in it can pass for a line of the sheet. */
const wordsSchema = z
  .string()
  .max(200)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u)

/**
 * What the PC that took a parcel tells the PC it came from. The headline stays out: the parcel may
 * have been locked, and the receipt lies open on the stick.
 */
export const receiptSchema = z.strictObject({
  kind: z.literal('teras-receipt'),
  format: z.literal(receiptFormat),
  /** The name of the folder or ZIP. */
  parcel: wordsSchema.min(1),
  receivedAt: momentSchema,
  /** Who received it, as they wrote their name. */
  by: wordsSchema.min(1),
  files: z.int().nonnegative(),
  sizeBytes: z.int().nonnegative(),
  /** How many files did not fit the list. */
  problems: z.int().nonnegative(),
  /** Hashes of the lists of files in the parcel, the outermost first, and of its ZIP. */
  proofs: z.array(sha256Schema).min(1).max(8).readonly(),
})
export type Receipt = z.infer<typeof receiptSchema>

export type ReadReceipt =
  | {
      readonly kind: 'receipt'
      readonly receipt: Receipt
      readonly body: string
      readonly seal: string
    }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }

/** In Indonesian, like the parcel's own sheet, whatever language the window speaks. */
const words = {
  title: 'TANDA TERIMA PAKET RILIS',
  parcel: 'Paket',
  receivedAt: 'Diterima',
  by: 'Oleh',
  contents: 'Isi',
  moment: (day: string, time: string) => `${day}, pukul ${time}`,
  whole: (files: number, size: string) => `${files} berkas (${size}), cocok dengan daftarnya`,
  broken: (files: number, size: string, problems: number) =>
    `${files} berkas (${size}), ${problems} bermasalah`,
  bring: `Bawa berkas ini kembali ke komputer asal paket. Di sana pilih Buka paket,
lalu Baca tanda terima: buku kirim mencatat bahwa paket sudah diterima.`,
  forTeras: 'UNTUK TERAS (jangan diubah)',
} as const

const sealLine = /^SIDIK ([0-9a-f]{64})$/

/** `TANDA-TERIMA_<name>`, legal on every stick; a text that Notepad opens. */
export function receiptStem(parcel: string): string {
  return legalNames([`TANDA-TERIMA_${parcel}`])[0] ?? 'TANDA-TERIMA'
}

/** All but the last line, with line feeds alone. */
export function printReceiptBody(receipt: Receipt): string {
  const { parcel, receivedAt, by, files, sizeBytes, problems } = receipt
  const { day, time } = printMoment(receivedAt)
  const size = printSize(sizeBytes, 'id')
  const contents = problems === 0 ? words.whole(files, size) : words.broken(files, size, problems)
  const rows = [
    [words.parcel, parcel],
    [words.receivedAt, words.moment(day, time)],
    [words.by, by],
    [words.contents, contents],
  ] as const
  return [
    words.title,
    '',
    ...rows.map(([name, value]) => `${name.padEnd(8)} : ${value}`),
    '',
    words.bring,
    '',
    words.forTeras,
    JSON.stringify(receipt),
    '',
  ].join('\n')
}

/** `seal` is the SHA-256 of the body; old Notepad knows no other line ends. */
export function sealReceipt(body: string, seal: string): string {
  return `${body}SIDIK ${seal}\n`.replaceAll('\n', '\r\n')
}

/**
 * Takes nothing on trust but the seal, which the caller compares with the body's SHA-256: line ends
 * and the mark some editors put in front do not count. It shows that nobody changed the receipt by
 * accident; whoever holds the parcel can write one.
 */
export function readReceipt(text: string): ReadReceipt {
  const lines = text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r\n|\n|\r/)
  const seal = sealLine.exec(lines.at(-1) ?? '')?.[1]
  const value = parse(lines.at(-2) ?? '')
  const head = z.looseObject({ kind: z.literal('teras-receipt'), format: z.int() }).safeParse(value)
  if (head.success && head.data.format > receiptFormat) return { kind: 'newer' }
  const receipt = receiptSchema.safeParse(value)
  if (seal === undefined || !receipt.success) return { kind: 'damaged' }
  const body = `${lines.slice(0, -1).join('\n')}\n`
  // What she reads in it says the same as what the program reads in it.
  const isOurs = body === printReceiptBody(receipt.data)
  return isOurs ? { kind: 'receipt', receipt: receipt.data, body, seal } : { kind: 'damaged' }
}

/** What the carrying book says of it; the time and the name of its step are the receipt's own. */
export function receiptNote({ problems }: Pick<Receipt, 'problems'>): string {
  return problems === 0 ? 'Tanda terima' : `Tanda terima, ${problems} berkas bermasalah`
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Refused like any other value that is no receipt.
    return null
  }
}
