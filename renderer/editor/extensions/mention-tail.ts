import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type NodeKey,
  type TextNode,
} from 'lexical'

/** The comma or space that was written behind a name, ending at `end` of its text. */
export type Tail = { readonly key: NodeKey; readonly end: number; readonly text: string }

/**
 * A name beside an office is written with its closing comma. Where she ends the sentence instead,
 * her mark takes the comma's place: «…, Budi Contoh.» and never «…, Budi Contoh, .»
 */
export function registerTail(editor: LexicalEditor, tail: { last: Tail | null }): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const { last } = tail
      if (last === null || !/^[ .,;:!?)”"]$/.test(event.key) || isHeld(event)) return false
      const node = $getNodeByKey(last.key)
      if (editor.isComposing() || !$isTextNode(node) || !$isAtTail(node, last)) return false
      const text = tailAfter(event.key, last.text)
      if (text === null) return false
      const start = last.end - last.text.length
      // The comma brings its space along: the one that she types behind it stands there already.
      tail.last = event.key === ',' ? { key: last.key, end: start + text.length, text } : null
      event.preventDefault()
      node.spliceText(start, last.text.length, text, true)
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}

/** What stands in the tail's place once she has pressed the key; null where the key writes itself. */
function tailAfter(key: string, text: string): string | null {
  if (key === ' ') return text.endsWith(' ') ? text : null
  if (key === ',') return text.startsWith(',') ? text : `,${text}`
  return key
}

/** The caret may have been away, and the name undone and done again: only its place counts. */
function $isAtTail(node: TextNode, { key, end, text }: Tail): boolean {
  const selection = $getSelection()
  if (text === '' || !$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const { anchor } = selection
  const isThere = node.getTextContent().slice(end - text.length, end) === text
  return isThere && anchor.key === key && anchor.offset === end
}

function isHeld({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  // AltGr, which types marks on some keyboards, is told as both.
  return metaKey || ctrlKey !== altKey
}
