import type { Marked } from '#core/intake/marked.ts'
import type { Block, Inline, Text } from '#core/release/block.ts'

/** Words as they stand in the box for a pasted text, with the marks they came with. */
export type Manuscript = { readonly text: string; readonly marked: readonly Marked[] }

/** One line a block; list items get their bullet or number back. */
export function manuscriptOf(blocks: readonly Block[]): Manuscript {
  let text = ''
  const marked: Marked[] = []
  const addText = ({ text: words, marks }: Text, url: string | null) => {
    const range = { start: text.length, end: text.length + words.length }
    text += words
    for (const mark of marks) marked.push({ ...range, kind: { mark } })
    if (url !== null) marked.push({ ...range, kind: { url } })
  }
  const addInlines = (inlines: readonly Inline[]) => {
    for (const inline of inlines) {
      if (inline.type === 'text') addText(inline, null)
      else if (inline.type === 'line-break') text += '\n'
      else for (const part of inline.inlines) addText(part, inline.url)
    }
  }
  for (const block of blocks) {
    if (text !== '') text += block.type === 'list' ? '\n' : '\n\n'
    if (block.type !== 'list') addInlines(block.inlines)
    else
      for (const [nr, item] of block.items.entries()) {
        if (nr > 0) text += '\n'
        text += block.ordered ? `${nr + 1}. ` : '• '
        addInlines(item)
      }
  }
  return { text, marked }
}

/** The marks after the words were changed by hand: before and behind the change they stay. */
export function keepMarks(before: Manuscript, text: string): readonly Marked[] {
  if (before.marked.length === 0 || before.text === text) return before.marked
  const shorter = Math.min(before.text.length, text.length)
  let head = 0
  while (head < shorter && before.text.charAt(head) === text.charAt(head)) head += 1
  let tail = 0
  while (
    tail < shorter - head &&
    before.text.charAt(before.text.length - 1 - tail) === text.charAt(text.length - 1 - tail)
  )
    tail += 1
  const oldEnd = before.text.length - tail
  const moved = text.length - before.text.length
  const shift = (place: number) => (place <= head ? place : place >= oldEnd ? place + moved : head)
  return before.marked
    .map((one) => ({ ...one, start: shift(one.start), end: shift(one.end) }))
    .filter(({ start, end }) => end > start)
}
