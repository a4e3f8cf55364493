import { $insertList, $isListItemNode, $isListNode, $removeList } from '@lexical/list'
import { $getRoot, $getSelection, $isRangeSelection } from 'lexical'
import { $caretBlock } from '../nodes/part-of.ts'

/** The same kind of list again makes its items body paragraphs. */
export function $toggleList({ ordered }: { readonly ordered: boolean }): void {
  if ($getSelection() === null) $getRoot().selectEnd()
  const block = $caretBlock()
  if ($isListNode(block) && (block.getListType() === 'number') === ordered) $removeList()
  else $insertList(ordered ? 'number' : 'bullet')
  $enterItem()
}

/** Lists that were joined leave the caret between their items, where nothing can be typed. */
function $enterItem(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const list = selection.anchor.getNode()
  if (!$isListNode(list)) return
  const item = list.getChildAtIndex(selection.anchor.offset) ?? list.getLastChild()
  if ($isListItemNode(item)) item.selectStart()
}
