import { Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { printedWords } from '#core/document/printed-words.ts'
import { shortTitle } from '#core/document/short-title.ts'

const [current, total] = ['\ue000', '\ue001']

/** «Halaman 2 dari 3 · …»; Word counts the pages as it lays them out. */
export function docxPageNumber(title: string): Footer {
  const words = printedWords.id.page(current, total, shortTitle(title))
  const children = words.split(/([\ue000\ue001])/).map((part) => {
    if (part === current) return PageNumber.CURRENT
    return part === total ? PageNumber.TOTAL_PAGES : part
  })
  return new Footer({
    children: [new Paragraph({ style: 'PageNumber', children: [new TextRun({ children })] })],
  })
}
