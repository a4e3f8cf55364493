import { $isListNode } from '@lexical/list'
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
} from 'lexical'
import type { Block, Inline } from '#core/release/block.ts'
import { normalInlines, normalStory } from '../convert/normal-form.ts'
import { $createBlock, $createInline } from '../convert/write-story.ts'
import { $caretBlock } from '../nodes/part-of.ts'
import { $takeFormatOfText } from './caret-format.ts'

/** In place of what is selected; without a caret, at the end of the story. */
export function $insertInlines(inlines: readonly Inline[]): void {
  const selection = $getSelection() ?? $getRoot().selectEnd()
  if ($isRangeSelection(selection) && !selection.isCollapsed()) selection.removeText()
  const nodes = normalInlines(inlines).map($createInline)
  if (nodes.length > 0) $getSelection()?.insertNodes(nodes)
  $takeFormatOfText()
}

/** Below the caret's block, or in its place when it is empty; the caret goes to their end. */
export function $insertBlocks(blocks: readonly Block[]): void {
  const nodes = normalStory(blocks).map($createBlock)
  const last = nodes.at(-1)
  if (last === undefined) return
  const block = $caretBlock() ?? $getRoot().getLastChild()
  if (block === null) $getRoot().append(...nodes)
  else {
    for (const node of [...nodes].reverse()) block.insertAfter(node)
    if ($isParagraphNode(block) && block.isEmpty()) block.remove()
  }
  const line = $isListNode(last) ? last.getLastChild() : last
  if ($isElementNode(line)) line.selectEnd()
  $takeFormatOfText()
}
