import {
  $getNodeByKey,
  $getSelection,
  $isLineBreakNode,
  $isParagraphNode,
  $isRangeSelection,
  type NodeKey,
  type TextNode,
} from 'lexical'
import type { TextChange } from '#core/quotes/attribute.ts'
import { curlMarks } from '#core/quotes/curl-marks.ts'
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

/** The paragraph becomes a quote with curly marks; caret and words stay where they are. */
export function $makeQuote(key: NodeKey, facts: QuoteFacts): void {
  const paragraph = $getNodeByKey(key)
  if (!$isParagraphNode(paragraph)) return
  $curlMarks(paragraph.replace($createQuoteParagraphNode(facts), true).getAllTextNodes())
}

/** No letter is added: whatever counts places in the words still counts them right. */
function $curlMarks(nodes: readonly TextNode[]): void {
  const lines = nodes.map((node) => ($isLineBreakNode(node.getPreviousSibling()) ? '\n' : ''))
  const curled = curlMarks(nodes.map((node, at) => lines[at] + node.getTextContent()).join(''))
  let from = 0
  for (const [at, node] of nodes.entries()) {
    const start = from + (lines[at]?.length ?? 0)
    from = start + node.getTextContentSize()
    const words = curled.slice(start, from)
    if (words !== node.getTextContent()) node.setTextContent(words)
  }
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
