import {
  $createLineBreakNode,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
} from 'lexical'
import { $selectionOf, type StoryRange } from '../story-range.ts'

export type Replacement = { readonly range: StoryRange; readonly words: string }

/** The words take the marks of those they replace; false where the range is not wholly there. */
export function $replace({ range, words }: Replacement): boolean {
  const selection = $selectionOf(range)
  if (selection === null) return false
  const node = selection.anchor.getNode()
  selection.setFormat($isTextNode(node) ? node.getFormat() : 0)
  $setSelection(selection)
  if (words === '') selection.removeText()
  else $insertWords(words.replaceAll('\t', ' '))
  return true
}

/** From the end to the start, so that each range still counts what it counted; how many were replaced. */
export function $replaceAll(replacements: readonly Replacement[]): number {
  const backwards = [...replacements].sort((a, b) => compare(b.range, a.range))
  let last: StoryRange | null = null
  let count = 0
  for (const replacement of backwards) {
    const { range } = replacement
    const overlaps = last !== null && isSameLine(range, last) && range.end > last.start
    if (overlaps || !$replace(replacement)) continue
    last = range
    count += 1
  }
  return count
}

function $insertWords(words: string): void {
  const [first = '', ...rest] = words.split(/\r\n|\r|\n/)
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  selection.insertText(first)
  for (const line of rest) {
    $getSelection()?.insertNodes([$createLineBreakNode(), $createTextNode(line)])
  }
}

function compare(a: StoryRange, b: StoryRange): number {
  return a.block - b.block || a.item - b.item || a.start - b.start
}

function isSameLine(a: StoryRange, b: StoryRange): boolean {
  return a.block === b.block && a.item === b.item
}
