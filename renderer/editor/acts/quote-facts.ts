import {
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  type NodeKey,
} from 'lexical'
import type { TextChange } from '#core/quotes/attribute.ts'
import { $caretBlock } from '../nodes/part-of.ts'
import {
  $createQuoteParagraphNode,
  $isQuoteParagraphNode,
  $setFacts,
  type QuoteFacts,
} from '../nodes/QuoteParagraphNode.ts'
import { $replace } from './replace.ts'

/** What is known about a quote, and the change of its words that follows from it. */
export function $putFacts(key: NodeKey, facts: QuoteFacts, change: TextChange | null): void {
  const quote = $getNodeByKey(key)
  if (!$isQuoteParagraphNode(quote)) return
  $setFacts(quote, facts)
  if (change === null) return
  const { start, end, words } = change
  $replace({ range: { block: quote.getIndexWithinParent(), item: 0, start, end }, words })
}

/** The paragraph becomes a quote as it stands; caret and words stay where they are. */
export function $makeQuote(key: NodeKey, facts: QuoteFacts): void {
  const paragraph = $getNodeByKey(key)
  if ($isParagraphNode(paragraph)) paragraph.replace($createQuoteParagraphNode(facts), true)
}

/** The words selected within one block, which a new quote may take over. */
export function $selectedWords(): string {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return ''
  const [anchor, focus] = [selection.anchor, selection.focus].map((point) =>
    point.getNode().getTopLevelElement(),
  )
  return anchor?.is(focus) ? selection.getTextContent() : ''
}

/** The words that went into the new quote leave the place where they stood. */
export function $removeSelectedWords(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || $selectedWords() === '') return
  selection.removeText()
  const block = $caretBlock()
  if ($isParagraphNode(block) && block.getTextContent().trim() === '') block.clear()
}
