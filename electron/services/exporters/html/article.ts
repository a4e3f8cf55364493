import type { Document, DocumentInlines, DocumentPhoto } from '#core/document/document.ts'
import {
  type BlockFormat,
  type InlineFormat,
  printBlock,
  printInline,
} from '#core/document/format.ts'
import { numberedCaptions } from '#core/document/plain-text.ts'
import { escapeXml } from '../escape-xml.ts'
import type { Picture } from '../exporter.ts'
import { inlineMarkup } from '../pdf/html-inlines.ts'
import type { Pictures } from '../pictures.ts'

/**
 * The release as clean markup: headings, paragraphs, lists, figures; no class, no style, no script,
 * so that an editor of the web keeps all of it. Photos stand in it as data, or, where `pictures` is
 * null, only their captions do.
 */
export function htmlArticle(document: Document, pictures: Pictures | null): string {
  const format = blocks(pictures)
  const printed = document.blocks.map((block) => printBlock(format, block))
  return `<article>\n${printed.filter((part) => part !== '').join('\n')}\n</article>`
}

const blocks = (pictures: Pictures | null): BlockFormat<string> => ({
  letterhead: ({ lines, logo }) => {
    const picture = logo === null || pictures === null ? '' : image(pictures(logo), 'Logo')
    const printed = lines.map((text) => paragraph(escapeXml(text), text))
    return picture + printed.join('') === ''
      ? ''
      : `<header>\n${[...(picture === '' ? [] : [`<p>${picture}</p>`]), ...printed].join('\n')}\n</header>`
  },
  kicker: ({ text }) => strong(text),
  'date-line': ({ text }) => paragraph(escapeXml(text), text),
  embargo: ({ text }) => strong(text),
  headline: ({ text }) => `<h1${direction(text)}>${escapeXml(text)}</h1>`,
  paragraph: ({ inlines }) => element('p', inlines),
  subhead: ({ inlines }) => element('h2', inlines),
  quote: ({ inlines }) => element('p', inlines),
  list: ({ ordered, items }) => {
    const name = ordered ? 'ol' : 'ul'
    return `<${name}>\n${items.map((item) => element('li', item)).join('\n')}\n</${name}>`
  },
  boilerplate: ({ heading, paragraphs }) => section(heading, paragraphs),
  contacts: ({ heading, lines }) => section(heading, lines),
  photos: ({ heading, photos }) =>
    pictures === null
      ? section(heading, numberedCaptions(photos))
      : photos.map((photo) => figure(photo, pictures(photo.hash))).join('\n'),
})

const format: InlineFormat<string> = {
  ...inlineMarkup,
  // A link that nobody sees is one that a reader of the screen stumbles over (WCAG 2, H30).
  link: (link) => {
    const words = link.inlines.map(({ text }) => text).join('')
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(words) ? inlineMarkup.link(link) : escapeXml(words)
  },
  dateline: ({ text }) => `<strong>${escapeXml(text.trimEnd())}</strong> `,
  'writer-code': ({ text }) => escapeXml(text),
}

function element(name: 'p' | 'h2' | 'li', inlines: DocumentInlines): string {
  const markup = inlines.map((inline) => printInline(format, inline)).join('')
  return `<${name}${direction(markup)}>${markup}</${name}>`
}

function paragraph(markup: string, text: string): string {
  return `<p${direction(text)}>${markup}</p>`
}

function strong(text: string): string {
  return paragraph(`<strong>${escapeXml(text)}</strong>`, text)
}

/** Without a heading there is nothing that would name a section. */
function section(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const printed = lines.map((text) => paragraph(escapeXml(text), text)).join('\n')
  if (heading === '') return printed
  return `<section>\n<h2${direction(heading)}>${escapeXml(heading)}</h2>\n${printed}\n</section>`
}

function figure({ caption, altText }: DocumentPhoto, picture: Picture): string {
  const below =
    caption === '' ? '' : `\n<figcaption${direction(caption)}>${escapeXml(caption)}</figcaption>`
  return `<figure>\n${image(picture, altText)}${below}\n</figure>`
}

function image({ bytes, widthPx, heightPx }: Picture, altText: string): string {
  const data = Buffer.from(bytes).toString('base64')
  const alt = escapeXml(altText)
  return `<img src="data:image/jpeg;base64,${data}" alt="${alt}" width="${widthPx}" height="${heightPx}">`
}

/** Only where a line holds Arabic or Hebrew does its direction need to be found out. */
function direction(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text) ? ' dir="auto"' : ''
}
