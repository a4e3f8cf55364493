import { $insertList, $isListNode, $removeList } from '@lexical/list'
import { $getRoot, $getSelection } from 'lexical'
import { $caretBlock } from '../nodes/part-of.ts'

/** The same kind of list again makes its items body paragraphs. */
export function $toggleList({ ordered }: { readonly ordered: boolean }): void {
  if ($getSelection() === null) $getRoot().selectEnd()
  const block = $caretBlock()
  if ($isListNode(block) && (block.getListType() === 'number') === ordered) $removeList()
  else $insertList(ordered ? 'number' : 'bullet')
}
