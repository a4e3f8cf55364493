import type { DocumentInline, DocumentInlines } from '#core/document/document.ts'
import { type InlineFormat, printInline } from '#core/document/format.ts'
import type { Mark } from '#core/release/block.ts'
import { escapeXml } from '../escape-xml.ts'
import { linkTarget } from '../link-target.ts'

/** The markup of one line of print. */
export function htmlInlines(inlines: DocumentInlines): string {
  return inlines.map((inline) => printInline(inlineMarkup, inline)).join('')
}

/** One function per inline type; every word escaped, no style but by class. */
export const inlineMarkup: InlineFormat<string> = {
  text: markedText,
  link: ({ url, inlines }) => {
    const words = inlines.map(markedText).join('')
    const target = linkTarget(url)
    return target === null ? words : `<a href="${escapeXml(target)}">${words}</a>`
  },
  'line-break': () => '<br>',
  dateline: ({ text }) => `<b class="dateline">${escapeXml(text)}</b>`,
  'writer-code': ({ text }) => `<span class="writer-code">${escapeXml(text)}</span>`,
}

const elements = { bold: 'strong', italic: 'em' } as const satisfies Record<Mark, string>

function markedText({ text, marks }: Pick<DocumentInline<'text'>, 'text' | 'marks'>): string {
  return marks.reduce(
    (inner, mark) => `<${elements[mark]}>${inner}</${elements[mark]}>`,
    escapeXml(text),
  )
}
