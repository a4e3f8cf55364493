import type { LexicalEditor } from 'lexical'
import { textIn } from '../dom-range.ts'
import type { Asking } from '../extensions/mention.ts'

export const listHeightPx = 300
const gapPx = 6

/** Below the `@`, or above it where the window ends; never past the paper's edge or the window's. */
export function placeList(
  editor: LexicalEditor,
  { key, at }: Pick<Asking, 'key' | 'at'>,
  list: HTMLElement | null,
): void {
  const text = textIn(editor.getElementByKey(key))
  if (text === null || list === null) return
  const range = text.ownerDocument.createRange()
  range.setStart(text, Math.min(at, text.length))
  range.setEnd(text, Math.min(at + 1, text.length))
  const box = range.getBoundingClientRect()
  const { innerHeight, innerWidth } = window
  const paper = editor.getRootElement()?.closest('article')?.getBoundingClientRect()
  const isAbove = box.bottom + gapPx + list.offsetHeight > innerHeight && box.top > innerHeight / 2
  const top = isAbove ? box.top - gapPx - list.offsetHeight : box.bottom + gapPx
  const rightmost = Math.min(paper?.right ?? innerWidth, innerWidth) - list.offsetWidth - gapPx
  const leftmost = Math.max(paper?.left ?? 0, 0) + gapPx
  list.style.insetBlockStart = `${Math.max(top, gapPx)}px`
  list.style.insetInlineStart = `${Math.max(Math.min(box.left, rightmost), leftmost)}px`
}
