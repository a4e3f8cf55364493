import type { Document, DocumentBlock, DocumentPhoto } from '#core/document/document.ts'
import { type BlockFormat, printBlock } from '#core/document/format.ts'
import { isAddressLine, letterheadSizePt } from '#core/document/letterhead-line.ts'
import type { PhotoHash, Rendition } from '#core/release/photo.ts'
import { escapeXml } from '../escape-xml.ts'
import { type PhotoRow, photoRows } from '../photo-rows.ts'
import type { Pictures } from '../pictures.ts'
import { htmlInlines } from './html-inlines.ts'

/**
 * The body of `print.html`: every word escaped, no script, no style but by class. `dir="auto"`
 * lets a line of Arabic run from the right.
 */
export function htmlOf(document: Document, pictures: Pictures): string {
  const format = blockMarkup(pictures)
  return document.blocks.map((block) => printBlock(format, block)).join('\n')
}

/** The markup of each block type. */
export const blockMarkup = (pictures: Pictures): BlockFormat<string> => ({
  letterhead,
  kicker: ({ text }) => line('kicker', text),
  'date-line': ({ text }) => line('date-line', text),
  embargo: ({ text }) => line('embargo', text),
  headline: ({ text }) => `<h1 dir="auto">${escapeXml(text)}</h1>`,
  paragraph: ({ role, inlines }) => `<p class="${role}" dir="auto">${htmlInlines(inlines)}</p>`,
  subhead: ({ inlines }) => `<h2 dir="auto">${htmlInlines(inlines)}</h2>`,
  quote: ({ inlines }) => `<p class="quote" dir="auto">${htmlInlines(inlines)}</p>`,
  list: ({ ordered, items }) => {
    const element = ordered ? 'ol' : 'ul'
    const printed = items.map((item) => `<li dir="auto">${htmlInlines(item)}</li>`)
    return `<${element}>${printed.join('')}</${element}>`
  },
  boilerplate: ({ heading, paragraphs }) => notes('boilerplate', heading, paragraphs),
  contacts: ({ heading, lines }) => notes('contacts', heading, lines),
  photos: ({ photos }) =>
    photoRows(photos, pictures)
      .map((row) => photoRow(row, pictures))
      .join('\n'),
})

/** The width between the margins, and what is left of it beside a logo. */
const widthMm = { alone: 166, besideLogo: 140 } as const

function letterhead({ lines, logo }: DocumentBlock<'letterhead'>): string {
  const picture =
    logo === null ? '' : `<img class="logo" alt="Logo" src="${photoUrl(logo, 'print')}">`
  const printed = lines.map((text) => {
    const kind = isAddressLine(text) ? ' class="address"' : ''
    return `<p${kind} dir="auto">${escapeXml(text)}</p>`
  })
  const size = letterheadSizePt(lines, logo === null ? widthMm.alone : widthMm.besideLogo)
  return `<header data-pt="${size}">${picture}<div class="lines">${printed.join('')}</div></header>`
}

function photoRow(row: PhotoRow, pictures: Pictures): string {
  const printed = row.map((photo) => photoWithCaption(photo, pictures)).join('')
  return row.length === 1 ? printed : `<div class="pair">${printed}</div>`
}

function line(kind: string, text: string): string {
  return `<p class="${kind}" dir="auto">${escapeXml(text)}</p>`
}

function notes(kind: string, heading: string, lines: readonly string[]): string {
  const above = heading === '' ? '' : `<h3 dir="auto">${escapeXml(heading)}</h3>`
  const printed = lines.map((text) => `<p dir="auto">${escapeXml(text)}</p>`).join('')
  return `<section class="${kind}">${above}${printed}</section>`
}

function photoWithCaption({ hash, caption, altText }: DocumentPhoto, pictures: Pictures): string {
  const url = photoUrl(hash, pictures(hash).rendition ?? 'print')
  const below = caption === '' ? '' : `<figcaption dir="auto">${escapeXml(caption)}</figcaption>`
  return `<figure><img alt="${escapeXml(altText)}" src="${url}">${below}</figure>`
}

function photoUrl(hash: PhotoHash, rendition: Rendition): string {
  return `app://photo/${hash}/${rendition}`
}
