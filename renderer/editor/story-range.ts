import { $isListNode } from '@lexical/list'
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type ElementNode,
  type RangeSelection,
  type TextNode,
} from 'lexical'
import type { StoryPoint } from '#core/release/place.ts'

/** A stretch within one block or one item of a list, letters counted as in `StoryPoint`. */
export type StoryRange = {
  readonly block: number
  readonly item: number
  readonly start: number
  readonly end: number
}

/** A text of a line, and the letters of the line it stands for; a line break is one letter. */
export type Stretch = { readonly node: TextNode; readonly from: number; readonly to: number }

/** Past the end of the story or the list means its last line. */
export function $lineAt({ block: index, item }: Pick<StoryPoint, 'block' | 'item'>) {
  const root = $getRoot()
  const block = root.getChildAtIndex(index) ?? root.getLastChild()
  const line = $isListNode(block) ? (block.getChildAtIndex(item) ?? block.getLastChild()) : block
  return $isElementNode(line) ? line : null
}

export function $stretchesOf(line: ElementNode): readonly Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  const walk = (element: ElementNode) => {
    for (const child of element.getChildren()) {
      if ($isElementNode(child)) {
        walk(child)
        continue
      }
      const size = child.getTextContentSize()
      if ($isTextNode(child)) stretches.push({ node: child, from: at, to: at + size })
      at += size
    }
  }
  walk(line)
  return stretches
}

/** Null where the story has no such line any more, or the line fewer letters. */
export function $wordsIn({ start, end, ...place }: StoryRange): string | null {
  const line = $exactLineAt(place)
  const words = line?.getTextContent() ?? ''
  return line === null || start < 0 || start > end || end > words.length
    ? null
    : words.slice(start, end)
}

/** Null where the range is not wholly there; the selection is made and not set. */
export function $selectionOf(range: StoryRange): RangeSelection | null {
  const line = $wordsIn(range) === null ? null : $exactLineAt(range)
  if (line === null) return null
  const selection = $createRangeSelection()
  const stretches = $stretchesOf(line)
  // The words after a border belong to the start, those before it to the end.
  const first = stretches.find(({ to }) => range.start < to) ?? stretches.at(-1)
  const last = stretches.find(({ to }) => range.end <= to) ?? stretches.at(-1)
  if (first === undefined || last === undefined) {
    selection.anchor.set(line.getKey(), 0, 'element')
    selection.focus.set(line.getKey(), 0, 'element')
    return selection
  }
  selection.anchor.set(first.node.getKey(), inside(first, range.start), 'text')
  const end = range.start === range.end ? first : last
  selection.focus.set(end.node.getKey(), inside(end, range.end), 'text')
  return selection
}

function inside({ from, to }: Stretch, letter: number): number {
  return Math.min(Math.max(letter - from, 0), to - from)
}

function $exactLineAt(place: Pick<StoryPoint, 'block' | 'item'>): ElementNode | null {
  const block = $getRoot().getChildAtIndex(place.block)
  if ($isListNode(block)) return block.getChildAtIndex(place.item) === null ? null : $lineAt(place)
  return block === null || place.item !== 0 ? null : $lineAt(place)
}
