import { $createLinkNode } from '@lexical/link'
import { $createListItemNode, $createListNode } from '@lexical/list'
import { $createHeadingNode } from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $createTextNode,
  $getRoot,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import { assertNever } from '#core/assert-never.ts'
import type { Block, Inline, Story, Text } from '#core/release/block.ts'
import { $createQuoteParagraphNode } from '../nodes/QuoteParagraphNode.ts'
import { $createRoleParagraph } from '../nodes/role.ts'
import { normalStory } from './normal-form.ts'

/** Replaces everything on the sheet; an empty story becomes one empty lead to write in. */
export function $writeStory(story: Story): void {
  const blocks = normalStory(story)
  const nodes = blocks.length === 0 ? [$createRoleParagraph('lead')] : blocks.map($createBlock)
  $getRoot()
    .clear()
    .append(...nodes)
}

export function $createBlock(block: Block): ElementNode {
  switch (block.type) {
    case 'paragraph':
      return $createRoleParagraph(block.role).append(...block.inlines.map($createInline))
    case 'subhead':
      return $createHeadingNode('h2').append(...block.inlines.map($createInline))
    case 'quote':
      return $createQuoteParagraphNode(block).append(...block.inlines.map($createInline))
    case 'list':
      return $createListNode(block.ordered ? 'number' : 'bullet').append(
        ...block.items.map((item) => $createListItemNode().append(...item.map($createInline))),
      )
    default:
      return assertNever(block)
  }
}

export function $createInline(inline: Inline): LexicalNode {
  switch (inline.type) {
    case 'text':
      return $createText(inline)
    case 'link':
      return $createLinkNode(inline.url).append(...inline.inlines.map($createText))
    case 'line-break':
      return $createLineBreakNode()
    default:
      return assertNever(inline)
  }
}

function $createText({ text, marks }: Text): TextNode {
  return marks.reduce((node, mark) => node.toggleFormat(mark), $createTextNode(text))
}
