import { $isListNode } from '@lexical/list'
import { $createHeadingNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import { $getRoot, $getSelection, type ElementNode } from 'lexical'
import { $caretBlock } from '../nodes/part-of.ts'
import {
  $createQuoteParagraphNode,
  $factsOf,
  $isQuoteParagraphNode,
  $setFacts,
} from '../nodes/QuoteParagraphNode.ts'
import { $createRoleParagraph } from '../nodes/role.ts'
import type { Part } from '../part.ts'
import { $toggleList } from './toggle-list.ts'

/** Makes every selected block this part; without a selection, the last block of the story. */
export function $setPart(part: Part): void {
  if ($getSelection() === null) $getRoot().selectEnd()
  if (part === 'list') {
    if (!$isListNode($caretBlock())) $toggleList({ ordered: false })
    return
  }
  $setBlocksType($getSelection(), () => $createPart(part), $keepFacts)
}

/** A quote made a quote once more keeps its speaker. */
function $keepFacts(before: ElementNode, after: ElementNode): void {
  if ($isQuoteParagraphNode(before) && $isQuoteParagraphNode(after)) {
    $setFacts(after, $factsOf(before))
  }
}

function $createPart(part: Exclude<Part, 'list'>): ElementNode {
  switch (part) {
    case 'quote':
      return $createQuoteParagraphNode()
    case 'subhead':
      return $createHeadingNode('h2')
    default:
      return $createRoleParagraph(part)
  }
}
