import type { Block, Mark } from '#core/release/block.ts'
import { isAddress } from '../convert/normal-form.ts'
import { emojiOf, isBlock, isSilent, marksInside, nameOf, styleOf } from './element-style.ts'
import { type Gathering, gatherBlocks, type Shape } from './gathering.ts'
import { lineOfRow } from './table-row.ts'
import { isListSign, wordListOf } from './word-list.ts'

type Around = {
  readonly marks: ReadonlySet<Mark>
  readonly url: string | null
  readonly shape: Shape
  readonly isPreformatted: boolean
  readonly depth: number
}

/** Deeper markup is read as its words alone; Chromium itself stops at 512. */
const deepest = 600

/**
 * Pasted markup as blocks of a story: the words with bold, italic, links, lists and headings.
 * Hands back every word a reader would have seen, and nothing but words: no picture is asked for,
 * no script is run, for the document is never shown.
 */
export function readMarkup(document: Document): readonly Block[] {
  const gathering = gatherBlocks()
  const around: Around = {
    ...{ marks: new Set<Mark>(), url: null, shape: { type: 'paragraph' } },
    ...{ isPreformatted: false, depth: 0 },
  }
  if (document.body !== null) readChildren(document.body, around, gathering)
  return gathering.blocks()
}

function readChildren(parent: Node, around: Around, gathering: Gathering): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) addText(child.nodeValue ?? '', around, gathering)
    else if (isElement(child)) readElement(child, around, gathering)
  }
}

function readElement(element: Element, around: Around, gathering: Gathering): void {
  if (isSilent(element) || isListSign(element)) return
  const inside = insideOf(element, around)
  if (nameOf(element) === 'br') gathering.breakLine()
  else if (nameOf(element) === 'img') addText(emojiOf(element), around, gathering)
  else if (!isBlock(element)) readInside(element, inside, gathering)
  else {
    const cells = nameOf(element) === 'tr' ? lineOfRow(element) : null
    gathering.begin(inside.shape)
    if (cells === null) readInside(element, inside, gathering)
    else readRow(cells, inside, gathering)
    gathering.begin(around.shape)
  }
}

/** The paragraph inside a cell must not end the line of its row. */
function readRow(cells: readonly Element[], around: Around, gathering: Gathering): void {
  for (const [nr, cell] of cells.entries()) {
    if (nr > 0) gathering.add({ text: ' | ', marks: new Set(), url: null })
    const inside = insideOf(cell, around)
    for (const child of cell.childNodes) {
      if (!isElement(child))
        addText(child.nodeType === Node.TEXT_NODE ? (child.nodeValue ?? '') : '', inside, gathering)
      else if (isBlock(child)) readChildren(child, insideOf(child, inside), gathering)
      else readElement(child, inside, gathering)
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}

function readInside(element: Element, inside: Around, gathering: Gathering): void {
  if (inside.depth < deepest) readChildren(element, inside, gathering)
  else addText(element.textContent ?? '', inside, gathering)
}

function insideOf(element: Element, around: Around): Around {
  return {
    marks: marksInside(element, around.marks),
    url: nameOf(element) === 'a' ? addressOf(element) : around.url,
    shape: shapeOf(element, around.shape),
    isPreformatted: around.isPreformatted || nameOf(element) === 'pre' || isPlainPage(element),
    depth: around.depth + 1,
  }
}

function addressOf(link: Element): string | null {
  const address = (link.getAttribute('href') ?? '').trim()
  return isAddress(address) ? address : null
}

function shapeOf(element: Element, around: Shape): Shape {
  const name = nameOf(element)
  const wordList = wordListOf(element)
  if (wordList !== null) return { type: 'item', ...wordList }
  if (name === 'li') {
    const list = outermostList(element)
    return { type: 'item', ordered: nameOf(list) === 'ol', list }
  }
  if (around.type === 'item') return around
  if (/^h[1-6]$/.test(name)) return { type: 'subhead' }
  return isBlock(element) && !/^(?:div|section|article|main|span)$/.test(name)
    ? { type: 'paragraph' }
    : around
}

/** Nested lists are laid flat into the one around them, so that its numbers run on. */
function outermostList(item: Element): Element {
  let list = item.closest('ol, ul, menu') ?? item
  for (let around = list.parentElement?.closest('ol, ul, menu'); around; ) {
    list = around
    around = around.parentElement?.closest('ol, ul, menu')
  }
  return list
}

/** A text file shown by a browser. */
function isPlainPage(element: Element): boolean {
  return nameOf(element) === 'pre' || /white-space:pre(?:-wrap|-line)?/.test(styleOf(element))
}

function addText(text: string, around: Around, gathering: Gathering): void {
  const lines = around.isPreformatted ? text.split(/\r\n|\r|\n/) : [text]
  for (const [nr, line] of lines.entries()) {
    if (nr > 0) gathering.breakLine()
    gathering.add({
      text: line.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' '),
      marks: around.marks,
      url: around.url,
    })
  }
}
