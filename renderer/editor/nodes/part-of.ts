import { $isListNode } from '@lexical/list'
import { $isHeadingNode } from '@lexical/rich-text'
import {
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalNode,
} from 'lexical'
import type { Part } from '../part.ts'
import { $isQuoteParagraphNode } from './QuoteParagraphNode.ts'
import { $roleOf } from './role.ts'

/** Anything that is none of our blocks reads as body, as it does in the stored story. */
export function $partOf(block: LexicalNode): Part {
  if ($isParagraphNode(block)) return $roleOf(block)
  if ($isQuoteParagraphNode(block)) return 'quote'
  if ($isHeadingNode(block)) return 'subhead'
  if ($isListNode(block)) return 'list'
  return 'body'
}

/** The top-level block that holds the moving end of the selection. */
export function $caretBlock(): LexicalNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const node = selection.focus.getNode()
  const root = $getRoot()
  if (!node.is(root)) return node.getTopLevelElement()
  return root.getChildAtIndex(selection.focus.offset) ?? root.getLastChild()
}
