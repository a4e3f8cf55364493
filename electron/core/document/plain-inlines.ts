import type { DocumentInlines } from './document.ts'
import { type InlineFormat, printInline } from './format.ts'

const words: InlineFormat<string> = {
  text: ({ text }) => text,
  link: ({ inlines }) => textOfPrinted(inlines.map((text) => ({ ...text, type: 'text' }))),
  'line-break': () => '\n',
  dateline: ({ text }) => text,
  'writer-code': ({ text }) => text,
}

/** The words of printed inlines without marks and addresses; a line break becomes `\n`. */
export function textOfPrinted(inlines: DocumentInlines): string {
  return inlines.map((inline) => printInline(words, inline)).join('')
}

const withAddresses: InlineFormat<string> = {
  ...words,
  link: (link) => {
    const said = words.link(link)
    return saysAddress(said, link.url) ? said : `${said} (${link.url})`
  },
}

/** As `textOfPrinted`, with the address of a link in brackets where its words do not show it. */
export function plainInlines(inlines: DocumentInlines): string {
  return inlines.map((inline) => printInline(withAddresses, inline)).join('')
}

/** Whether the words of a link are its address already. */
export function saysAddress(said: string, url: string): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .replace(/^(https?:\/\/|mailto:)/i, '')
      .replace(/\/$/, '')
  return bare(said) === bare(url)
}
