import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { DocumentInline, DocumentInlines } from '#core/document/document.ts'
import { type InlineFormat, printInline } from '#core/document/format.ts'
import { linkTarget } from '../link-target.ts'

/** The runs of one paragraph. */
export function docxInlines(inlines: DocumentInlines): ParagraphChild[] {
  return inlines.flatMap((inline) => printInline(format, inline))
}

const format: InlineFormat<readonly ParagraphChild[]> = {
  text: (text) => [textRun(text)],
  link: ({ url, inlines }) => {
    const target = linkTarget(url)
    if (target === null) return inlines.map((text) => textRun(text))
    const children = inlines.map((text) => textRun(text, { style: 'Hyperlink' }))
    return [new ExternalHyperlink({ link: target, children })]
  },
  'line-break': () => [new TextRun({ break: 1 })],
  dateline: ({ text }) => [new TextRun({ text, bold: true })],
  'writer-code': ({ text }) => [new TextRun({ text })],
}

function textRun(
  { text, marks }: Pick<DocumentInline<'text'>, 'text' | 'marks'>,
  look: { readonly style?: string } = {},
): TextRun {
  const bold = marks.includes('bold') ? { bold: true } : {}
  const italics = marks.includes('italic') ? { italics: true } : {}
  return new TextRun({ text, ...bold, ...italics, ...look })
}
