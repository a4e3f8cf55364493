import type { LexicalEditor } from 'lexical'
import { $lineAt, $stretchesOf, $wordsIn, type StoryRange } from './story-range.ts'

/** The stretch in the page; null where the story does not hold it any more, or it is empty. */
export function $domRangeOf(editor: LexicalEditor, range: StoryRange): Range | null {
  const line = range.start >= range.end || $wordsIn(range) === null ? null : $lineAt(range)
  if (line === null) return null
  const stretches = $stretchesOf(line)
  const first = stretches.find(({ to }) => range.start < to)
  const last = stretches.filter(({ from }) => from < range.end).at(-1)
  if (first === undefined || last === undefined || first.from >= range.end) return null
  const start = textIn(editor.getElementByKey(first.node.getKey()))
  const end = textIn(editor.getElementByKey(last.node.getKey()))
  if (start === null || end === null) return null
  const drawn = start.ownerDocument.createRange()
  // The page may be a keystroke before or behind the state that was read.
  drawn.setStart(start, Math.min(Math.max(range.start - first.from, 0), start.length))
  drawn.setEnd(end, Math.min(range.end - last.from, end.length))
  return drawn
}

export function textIn(element: HTMLElement | null): Text | null {
  for (let node: Node | null = element; node !== null; node = node.firstChild) {
    if (node instanceof Text) return node
  }
  return null
}
