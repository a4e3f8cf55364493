import { $getSelection, $isRangeSelection, $isTextNode } from 'lexical'

/**
 * After the caret was placed by code: what is typed next looks as the text it stands in, not as
 * the words that were selected before.
 */
export function $takeFormatOfText(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const node = selection.anchor.getNode()
  selection.setFormat($isTextNode(node) ? node.getFormat() : 0)
  selection.setStyle('')
}
