import { findDates } from '../text/find-dates.ts'
import { countWords } from '../text/words.ts'
import { findQuoteSpans } from './quotations.ts'

const letterhead =
  /^(?:siaran pers|press release|rilis(?: pers| berita)?|naskah rilis|(?:untuk\s)?(?:segera\s)?(?:disiarkan|dipublikasikan)(?: segera)?|for immediate release)\s*[:.]?$/i

/** «SIARAN PERS»: a mark of the kind of text, no word of the story. */
export function isLetterhead(paragraph: string): boolean {
  return paragraph.length < 60 && letterhead.test(paragraph)
}

/** «Foto: …», «Keterangan foto: …». */
export function isCaption(paragraph: string): boolean {
  return /^(?:keterangan foto|teks foto|foto|caption|takarir)\s?\d{0,2}\s?:/i.test(paragraph)
}

/** A line above the story: short, without a final stop, no direct speech. */
export function isHeadline(paragraph: string): boolean {
  const words = countWords(paragraph)
  return paragraph.length <= 180 && words >= 2 && words <= 28 && !/[.:;,]$/.test(paragraph)
}

/** A short line between paragraphs, without a stop, a day, or quotation marks. */
export function isSubhead(paragraph: string): boolean {
  return (
    paragraph.length <= 70 &&
    countWords(paragraph) <= 8 &&
    /^[\p{Lu}\d]/u.test(paragraph) &&
    /[\p{L}\d)]$/u.test(paragraph) &&
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
