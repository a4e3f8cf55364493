import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type TextNode,
} from 'lexical'
import { isMentionedIn, mentionTail, mentionText } from '#core/directory/mention-text.ts'
import type { Mention } from '#core/directory/mentions.ts'
import type { Asking } from '../extensions/mention.ts'
import type { Tail } from '../extensions/mention-tail.ts'

/** Writes the sign in place of what is selected, as a word of its own. */
export function $openMention(): void {
  const selection = $getSelection() ?? $getRoot().selectEnd()
  if (!$isRangeSelection(selection)) return
  if (!selection.isCollapsed()) selection.removeText()
  const { anchor } = selection
  const node = anchor.getNode()
  const before = $isTextNode(node) ? node.getTextContent().slice(0, anchor.offset) : ''
  selection.insertText(/[\p{L}\p{N}.,;:!?)”’]$/u.test(before) ? ' @' : '@')
}

/** Puts the name in the place of `@` and what was typed; the full form when the story has none yet. */
export function $takeMention({ key, at, typed }: Asking, mention: Mention): Tail | null {
  const node = $getNodeByKey(key)
  if (!$isTextNode(node)) return null
  const end = at + 1 + typed.length
  const text = mentionText(mention, isMentionedIn(mention, $textBefore(node, at)))
  const after = node.getTextContent().slice(end) + $textAfter(node)
  const tail = mentionTail(mention, text, after)
  node.spliceText(at, end - at, text + tail, true)
  return { key, end: at + text.length + tail.length, text: tail }
}

/** All of the story that stands before this letter. */
function $textBefore(node: TextNode, offset: number): string {
  const block = node.getTopLevelElement()
  const above = block?.getPreviousSiblings().map((each) => each.getTextContent()) ?? []
  const beside = block === null ? [] : textsUntil(block, node)
  return [...above, beside.join('') + node.getTextContent().slice(0, offset)].join('\n')
}

function $textAfter(node: TextNode): string {
  return node
    .getNextSiblings()
    .map((each) => each.getTextContent())
    .join('')
}

function textsUntil(block: ElementNode, node: TextNode): readonly string[] {
  const texts = block.getAllTextNodes()
  return texts
    .slice(
      0,
      texts.findIndex((each) => each.is(node)),
    )
    .map((each) => each.getTextContent())
}
