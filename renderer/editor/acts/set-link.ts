import { $createLinkNode, $isLinkNode, $toggleLink, type LinkNode } from '@lexical/link'
import { $findMatchingParent } from '@lexical/utils'
import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  type BaseSelection,
  type LexicalEditor,
} from 'lexical'
import { isAddress } from '../convert/normal-form.ts'

/** What an officer types becomes an address we store, or null: `kemenkum.go.id` gets its `https://`. */
export function addressOf(typed: string): string | null {
  const text = typed.trim()
  const candidates = [text, guessScheme(text)]
  return candidates.find(isAddress) ?? null
}

/** The address of the link the caret is in. */
export function $linkAtCaret(): string | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const link = $findMatchingParent(selection.focus.getNode(), $isLinkNode)
  return $isLinkNode(link) ? link.getURL() : null
}

/** False when the address is none; null takes the link away and leaves its words. */
export function setLink(editor: LexicalEditor, typed: string | null, tag: string): boolean {
  const url = typed === null ? null : addressOf(typed)
  if (typed !== null && url === null) return false
  editor.update(() => $setLink(url), { tag })
  return true
}

function $setLink(url: string | null): void {
  const selection = $getSelection() ?? $getRoot().selectEnd()
  const link = $linkAround(selection)
  // A new address in the old node is no change to the history: undo would pass it over.
  if (url !== null && link !== null) {
    if (link.getURL() !== url) link.replace($createLinkNode(url), true)
    return
  }
  const hasWords = $isRangeSelection(selection) && !selection.isCollapsed()
  // With nothing selected there are no words to carry the link, so the address itself is written.
  if (url !== null && !hasWords && $linkAtCaret() === null) {
    $insertNodes([$createLinkNode(url).append($createTextNode(url.replace(/^mailto:/i, '')))])
  } else {
    $toggleLink(url)
  }
}

/** The one link that holds both ends of the selection. */
function $linkAround(selection: BaseSelection | null): LinkNode | null {
  if (!$isRangeSelection(selection)) return null
  const [anchor, focus] = [selection.anchor, selection.focus].map((point) =>
    $findMatchingParent(point.getNode(), $isLinkNode),
  )
  return $isLinkNode(anchor) && anchor.is(focus) ? anchor : null
}

function guessScheme(text: string): string {
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return `mailto:${text}`
  return /^[^\s:/@]+\.[^\s:/@]{2,}(\/\S*)?$/.test(text) ? `https://${text}` : ''
}
