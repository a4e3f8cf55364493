import { Header, Paragraph, TextRun } from 'docx'
import type { Document } from '#core/document/document.ts'
import { runningHead } from '#core/document/running-head.ts'

/** A header needs a paragraph, also where there is nothing to say. */
export function docxRunningHead(document: Document): Header {
  const [first = '', ...others] = runningHead(document)
  const line = (text: string) =>
    new Paragraph({ style: 'RunningHead', children: [new TextRun({ text })] })
  return new Header({ children: [first, ...others].map(line) })
}
