import type { Document, DocumentBlock } from '#core/document/document.ts'
import { type BlockFormat, printBlock } from '#core/document/format.ts'
import { printMoment } from '#core/document/print-moment.ts'
import { printedWords } from '#core/document/printed-words.ts'
import type { Moment } from '#core/release/release.ts'
import { escapeXml } from '../escape-xml.ts'
import { blockMarkup } from './html.ts'
import { pageNumber } from './running.ts'
import { numbersToCome } from './sheets.ts'

const words = printedWords.id

/**
 * The release to be corrected on paper: all its words and no picture, in lines that the layout
 * numbers, with room to write between and beside them. Each page says whose release it is, until
 * when it is not to be published, and when it was printed.
 */
export function proofSheets(document: Document, printedAt: Moment): string {
  const body = document.blocks.map((block) => printBlock(markup, block)).join('\n')
  const running = head(document, printedAt) + pageNumber(document, ...numbersToCome)
  return [
    `<main class="flow proof numbered">${body}</main>`,
    `<aside class="running of-proof">${running}</aside>`,
  ].join('\n')
}

const noPictures = blockMarkup(() => {
  throw new Error('a proof shows no picture')
})

const markup: BlockFormat<string> = {
  ...noPictures,
  letterhead: () => '',
  photos: captions,
}

function captions({ heading, photos }: DocumentBlock<'photos'>): string {
  const printed = photos.map(({ caption }, at) => {
    const line = words.captionOf(at + 1, caption || words.uncaptioned)
    return `<p dir="auto">${escapeXml(line)}</p>`
  })
  return `<section class="captions"><h3>${escapeXml(heading)}</h3>${printed.join('')}</section>`
}

function head({ author, blocks }: Document, printedAt: Moment): string {
  const { day, time } = printMoment(printedAt)
  const embargo = blocks.flatMap((block) => (block.type === 'embargo' ? [block.text] : []))
  const lines = [
    line('kind', words.proof),
    line('printed', words.printedAt(day, time)),
    ...(author === '' ? [] : [line('author', author)]),
    ...embargo.map((text) => line('hold', text)),
  ]
  return `<div class="head">${lines.join('')}</div>${line('remarks', words.remarks)}`
}

function line(kind: string, text: string): string {
  return `<p class="${kind}" dir="auto">${escapeXml(text)}</p>`
}
