import { $isLinkNode } from '@lexical/link'
import { $isListNode } from '@lexical/list'
import { $isHeadingNode } from '@lexical/rich-text'
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isTextNode,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import {
  type Block,
  type Inline,
  markSchema,
  plain,
  type Story,
  type Text,
} from '#core/release/block.ts'
import { $factsOf, $isQuoteParagraphNode } from '../nodes/QuoteParagraphNode.ts'
import { $roleOf } from '../nodes/role.ts'
import { isAddress, normalStory } from './normal-form.ts'

/** The story on the sheet in its normal form; what we have no block for is read as its words. */
export function $readStory(): Story {
  return normalStory($getRoot().getChildren().map($readBlock))
}

function $readBlock(node: LexicalNode): Block {
  if ($isListNode(node)) {
    const items = node.getChildren().map($readChildren)
    return { type: 'list', ordered: node.getListType() === 'number', items }
  }
  const inlines = [...$readChildren(node)]
  if ($isQuoteParagraphNode(node)) return { type: 'quote', inlines, ...$factsOf(node) }
  if ($isHeadingNode(node)) return { type: 'subhead', inlines }
  return { type: 'paragraph', role: $isParagraphNode(node) ? $roleOf(node) : 'body', inlines }
}

function $readChildren(node: LexicalNode): readonly Inline[] {
  return $isElementNode(node)
    ? node.getChildren().flatMap($readInline)
    : plain(node.getTextContent())
}

function $readInline(node: LexicalNode): readonly Inline[] {
  if ($isTextNode(node)) return [$readText(node)]
  if ($isLineBreakNode(node)) return [{ type: 'line-break' }]
  if ($isLinkNode(node) && isAddress(node.getURL())) return $readLink(node.getURL(), node)
  return $readChildren(node)
}

/** A stored link holds words only, so a line break inside one leaves a link on either side. */
function $readLink(url: string, node: LexicalNode): readonly Inline[] {
  return $readChildren(node).map((inline) =>
    inline.type === 'text' ? { type: 'link', url, inlines: [inline] } : inline,
  )
}

function $readText(node: TextNode): Text {
  const marks = markSchema.options.filter((mark) => node.hasFormat(mark))
  return { type: 'text', text: node.getTextContent(), marks }
}
