import { $createTextNode, $getRoot, $getSelection, $isElementNode, $isParagraphNode } from 'lexical'
import { $caretBlock } from '../nodes/part-of.ts'
import { $createQuoteParagraphNode, $isQuoteParagraphNode } from '../nodes/QuoteParagraphNode.ts'
import { $takeFormatOfText } from './caret-format.ts'
import { $setPart } from './set-part.ts'

/** A quote below the caret's block, or in its place when it is empty; the caret is between the marks. */
export function $insertQuote(): void {
  const block = $caretBlock() ?? $getRoot().getLastChild()
  const quote = $createQuoteParagraphNode()
  const marks = $createTextNode('“”')
  quote.append(marks)
  if (block === null) $getRoot().append(quote)
  else if ($isParagraphNode(block) && block.isEmpty()) block.replace(quote)
  else block.insertAfter(quote)
  marks.select(1, 1)
  $takeFormatOfText()
}

/** Words that are there become a quote as they stand; an empty paragraph gets the quotation marks. */
export function $toggleQuote(): void {
  if ($getSelection() === null) $getRoot().selectEnd()
  const block = $caretBlock()
  if ($isQuoteParagraphNode(block)) $setPart('body')
  else if ($isElementNode(block) && block.isEmpty()) $insertQuote()
  else $setPart('quote')
}
