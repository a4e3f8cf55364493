import { findDates } from '../text/find-dates.ts'
import { countWords } from '../text/words.ts'
import { withoutChatMarks } from './chat-marks.ts'
import { findQuoteSpans } from './quotations.ts'

const letterhead =
  /^(?:siaran pers|press release|rilis(?: pers| berita)?|naskah rilis|(?:untuk\s)?(?:segera\s)?(?:disiarkan|dipublikasikan)(?: segera)?|for immediate release)\s*[:.]?$/i
/** Lines of an official letter above the release: number, subject, addressee, embargo. */
const letterLine =
  /^(?:nomor|no|perihal|hal|lampiran|sifat|embargo)\s?[.:]|^(?:siaran pers|press release)\s+(?:no|nomor)\b|^(?:kepada\s)?yth\b|^(?:kementerian|direktorat jenderal|kantor wilayah|jl\.|jalan)\s.{0,90}[^.!?]$/i
/** «LEMBAGA PEMASYARAKATAN KELAS IIB WONOASRI», and nothing that happens. */
const unitName =
  /^(?:LEMBAGA PEMASYARAKATAN|RUMAH TAHANAN NEGARA|BALAI PEMASYARAKATAN|LEMBAGA PEMBINAAN KHUSUS ANAK)(?: [\p{Lu}.()]+){0,2} KELAS I{1,3} ?[AB]?(?: [\p{Lu}]+){1,3}$/u

/** «SIARAN PERS»: a mark of the kind of text or of a letter, no word of the story. */
export function isLetterhead(paragraph: string): boolean {
  const bare = withoutChatMarks(paragraph)
  if (bare.length < 60 && letterhead.test(bare)) return true
  return bare.length <= 120 && (letterLine.test(bare) || unitName.test(bare))
}

/** «Foto: …», «Keterangan foto: …». */
export function isCaption(paragraph: string): boolean {
  return /^[*_]?(?:keterangan (?:foto|gambar)|ket\.? foto|teks foto|foto|gambar|caption|takarir)\s?\d{0,2}\s?[*_]?:/i.test(
    paragraph,
  )
}

/** A line above the story: short, without a final stop, no direct speech. */
export function isHeadline(paragraph: string): boolean {
  const words = countWords(paragraph)
  return paragraph.length <= 180 && words >= 2 && words <= 28 && !/[.:;,][*_]?$/.test(paragraph)
}

/** A short line between paragraphs, without a stop, a day, or quotation marks. */
export function isSubhead(paragraph: string): boolean {
  return (
    paragraph.length <= 70 &&
    countWords(paragraph) <= 8 &&
    /^[*_]?[\p{Lu}\d]/u.test(paragraph) &&
    /[\p{L}\d)][*_]?$/u.test(paragraph) &&
    findQuoteSpans(paragraph).length === 0 &&
    findDates(paragraph).length === 0
  )
}

const outlook =
  /(?<![\p{L}])(?:(?:ber|di)?harap(?:kan|an|annya)?|ke\s?depan(?:nya)?|terima\s?kasih|(?:meng)?apresiasi|semoga|(?:ber)?komitmen|akan (?:terus|kembali)|selanjutnya|rencananya|berencana|direncanakan|mengajak|mengimbau)(?![\p{L}])/iu

/** Hope, thanks, or the next step: what a last paragraph says when it closes the story. */
export function isClosing(paragraph: string): boolean {
  return outlook.test(paragraph)
}
