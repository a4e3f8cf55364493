import type { Photo } from '../release/photo.ts'
import type { DocumentPhoto } from './document.ts'
import { printable } from './printable.ts'
import { printedWords } from './printed-words.ts'

const words = printedWords.id

/** Photos in their order; where no description was written the caption serves as one. */
export function composePhoto({ hash, caption, credit, altText }: Photo): DocumentPhoto {
  const printed = printCaption(caption, credit)
  const said = printable(caption).trim()
  const isCredit = said === '' && printed !== ''
  return { hash, caption: printed, isCredit, altText: printable(altText).trim() || said }
}

/** «Caption. Foto: Credit»; a credit that already says «Foto:» does not say it twice. */
export function printCaption(caption: string, credit: string): string {
  const said = printable(caption).trim()
  const name = printable(credit)
    .trim()
    .replace(/^foto\s*:\s*/i, '')
  if (name === '') return said
  if (said === '') return words.credit(name)
  return `${endSentence(said)} ${words.credit(name)}`
}

function endSentence(text: string): string {
  return /[.!?…][”"’')\]]*$/.test(text) ? text : `${text}.`
}
