import { $isListNode } from '@lexical/list'
import {
  $createRangeSelection,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical'
import type { StoryPoint } from '#core/release/place.ts'
import { $takeFormatOfText } from './acts/caret-format.ts'
import { $lineAt, $stretchesOf } from './story-range.ts'

/** A selection as the stored story counts it, so that it outlives the editor it was made in. */
export type StorySelection = { readonly anchor: StoryPoint; readonly focus: StoryPoint }

/** Null where nothing, or no text, is selected. */
export function $readSelection(): StorySelection | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  return { anchor: $pointOf(selection.anchor), focus: $pointOf(selection.focus) }
}

/** Points behind the end of the story, a block, or an item mean that end. */
export function $selectStory({ anchor, focus }: StorySelection): void {
  const selection = $createRangeSelection()
  $place(selection, 'anchor', anchor)
  $place(selection, 'focus', focus)
  $setSelection(selection)
  $takeFormatOfText()
}

function $pointOf(point: PointType): StoryPoint {
  const node = point.getNode()
  const block = node.getTopLevelElement()
  if (block === null) return { block: point.offset, item: 0, letter: 0 }
  const item = $isListNode(block) ? itemAround(node, block) : null
  const line = item ?? block
  return {
    block: block.getIndexWithinParent(),
    item: item?.getIndexWithinParent() ?? 0,
    letter: lettersBefore(line, point),
  }
}

function itemAround(node: LexicalNode, list: ElementNode): ElementNode | null {
  const item = node.getParents().find((parent) => list.is(parent.getParent())) ?? node
  return $isElementNode(item) && list.is(item.getParent()) ? item : null
}

function lettersBefore(line: ElementNode, point: PointType): number {
  const node = point.getNode()
  const inside = $isElementNode(node)
    ? node.getChildren().slice(0, point.offset).reduce(addLength, 0)
    : point.offset
  let before = inside
  for (let at: LexicalNode = node; !at.is(line); ) {
    before += at.getPreviousSiblings().reduce(addLength, 0)
    const parent = at.getParent()
    if (parent === null) break
    at = parent
  }
  return before
}

function addLength(sum: number, node: LexicalNode): number {
  return sum + node.getTextContentSize()
}

function $place(selection: RangeSelection, end: 'anchor' | 'focus', point: StoryPoint): void {
  const line = $lineAt(point)
  if (line === null) return
  const stretch = $stretchesOf(line).find(({ to }) => point.letter <= to)
  if (stretch !== undefined) {
    selection[end].set(stretch.node.getKey(), Math.max(point.letter - stretch.from, 0), 'text')
    return
  }
  const last = line.getLastDescendant()
  if ($isTextNode(last)) selection[end].set(last.getKey(), last.getTextContentSize(), 'text')
  else selection[end].set(line.getKey(), line.getChildrenSize(), 'element')
}
