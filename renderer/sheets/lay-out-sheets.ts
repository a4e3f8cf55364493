import { type LineBox, printedLines } from './printed-lines.ts'

/*
 * Runs in the hidden window that prints, in a world of its own: the page itself runs no script.
 * Chromium has broken the text into columns as high as a page, by the very rules by which it breaks
 * pages; each column becomes a sheet that can be looked at as it will be printed.
 */

const flow = document.querySelector<HTMLElement>('.flow')
const running = document.querySelector<HTMLElement>('.running')
if (flow !== null && running !== null) layOut(flow, running)

function layOut(flow: HTMLElement, running: HTMLElement): void {
  const corner = flow.getBoundingClientRect()
  const stridePx = corner.width + Number.parseFloat(getComputedStyle(flow).columnGap)
  const measured = (boxes: Iterable<DOMRect>): readonly LineBox[] =>
    [...boxes].map(({ left, top, width, height }) => ({
      left: left - corner.left,
      top: top - corner.top,
      width,
      height,
    }))
  const pages = pagesOf([...flow.children].flatMap((part) => measured(part.getClientRects())))
  const lines = flow.matches('.numbered') ? printedLines(measured(textBoxes(flow)), stridePx) : []
  const shown = [...flow.children].map((part) => pagesOf(measured(part.getClientRects())))

  function pagesOf(boxes: readonly LineBox[]): readonly number[] {
    const all = boxes.map(({ left }) => Math.floor((left + 1) / stridePx))
    return [...new Set(all)].sort((one, other) => one - other)
  }

  /** Beside the lines of one page, counted through all of them. */
  function numbersOf(page: number): HTMLElement {
    const numbers = element('div', 'numbers')
    for (const [at, line] of lines.entries()) {
      if (line.page !== page) continue
      const number = element('p', 'number')
      number.textContent = `${at + 1}`
      number.style.insetBlockStart = `${line.middlePx}px`
      numbers.append(number)
    }
    return numbers
  }

  const total = (pages.at(-1) ?? 0) + 1
  const sheets = Array.from({ length: total }, (_, page) => {
    const sheet = element('section', 'sheet')
    const view = element('div', 'view')
    const copy = flow.cloneNode(true)
    if (copy instanceof HTMLElement) {
      copy.style.marginInlineStart = `${-page * stridePx}px`
      for (const [at, part] of [...copy.children].entries()) {
        const isHere = shown[at]?.includes(page) ?? false
        if (!isHere && part instanceof HTMLElement) part.style.visibility = 'hidden'
      }
    }
    view.append(copy)
    sheet.append(view, numbersOf(page), headAndFoot(running, page + 1, total))
    return sheet
  })
  document.body.replaceChildren(...sheets)
}

function textBoxes(flow: HTMLElement): readonly DOMRect[] {
  const walker = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT)
  const boxes: DOMRect[] = []
  while (walker.nextNode() !== null) {
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    boxes.push(...range.getClientRects())
  }
  return boxes
}

function headAndFoot(running: HTMLElement, page: number, total: number): Node {
  const copy = running.cloneNode(true)
  if (copy instanceof HTMLElement) {
    copy.dataset.page = `${page}`
    copy.dataset.total = `${total}`
    for (const at of copy.querySelectorAll('.at')) at.textContent = `${page}`
    for (const of of copy.querySelectorAll('.of')) of.textContent = `${total}`
  }
  return copy
}

function element(name: string, kind: string): HTMLElement {
  const made = document.createElement(name)
  made.className = kind
  return made
}
