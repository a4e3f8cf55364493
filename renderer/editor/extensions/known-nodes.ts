import { $isLinkNode, LinkNode } from '@lexical/link'
import {
  $createListItemNode,
  $isListItemNode,
  $isListNode,
  ListItemNode,
  ListNode,
} from '@lexical/list'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import {
  COMMAND_PRIORITY_LOW,
  defineExtension,
  type ElementNode,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  IS_BOLD,
  IS_ITALIC,
  mergeRegister,
  ParagraphNode,
  TextNode,
} from 'lexical'
import { markSchema } from '#core/release/block.ts'
import { isAddress } from '../convert/normal-form.ts'
import { $createQuoteParagraphNode } from '../nodes/QuoteParagraphNode.ts'
import { storyNodes } from '../nodes/story-nodes.ts'

const ourFormats = IS_BOLD | IS_ITALIC

/**
 * What a paste or a shortcut brings in is reduced to what a story can hold as soon as it arrives:
 * nothing stands on the sheet that would be missing from the stored release.
 */
export const KnownNodesExtension = defineExtension({
  name: 'teras/known-nodes',
  nodes: () => storyNodes,
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, $keepMarksOnly),
      ...[ParagraphNode, HeadingNode, ListItemNode].map((kind) =>
        editor.registerNodeTransform<ElementNode>(kind, $removeLayout),
      ),
      editor.registerNodeTransform(HeadingNode, $makeSubhead),
      editor.registerNodeTransform(QuoteNode, $makeQuote),
      editor.registerNodeTransform(ListNode, $flattenList),
      editor.registerNodeTransform(LinkNode, $removeBadLink),
      editor.registerCommand(
        FORMAT_TEXT_COMMAND,
        (format) => !markSchema.safeParse(format).success,
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_LOW),
      editor.registerCommand(INDENT_CONTENT_COMMAND, () => true, COMMAND_PRIORITY_LOW),
    ),
})

function $keepMarksOnly(text: TextNode): void {
  const format = text.getFormat()
  if ((format & ourFormats) !== format) text.setFormat(format & ourFormats)
  if (text.getStyle() !== '') text.setStyle('')
}

function $removeLayout(element: ElementNode): void {
  if (element.getFormatType() !== '') element.setFormat('')
  if (element.getIndent() !== 0 && !$isListItemNode(element)) element.setIndent(0)
  if (element.getStyle() !== '') element.setStyle('')
}

function $makeSubhead(heading: HeadingNode): void {
  if (heading.getTag() !== 'h2') heading.setTag('h2')
}

function $makeQuote(quote: QuoteNode): void {
  quote.replace($createQuoteParagraphNode(), true)
}

function $flattenList(list: ListNode): void {
  if (list.getListType() === 'check') list.setListType('bullet')
  if (list.getStart() !== 1) list.setStart(1)
  for (const item of list.getChildren()) {
    if ($isListItemNode(item)) $liftNested(item)
  }
}

function $liftNested(item: ListItemNode): void {
  const nested = item.getChildren().filter($isListNode)
  for (const list of nested.reverse()) {
    for (const inner of list.getChildren().reverse()) {
      item.insertAfter($isListItemNode(inner) ? inner : $createListItemNode().append(inner))
    }
    list.remove()
  }
  if (nested.length > 0 && item.isEmpty()) item.remove()
}

function $removeBadLink(link: LinkNode): void {
  if (!$isLinkNode(link) || isAddress(link.getURL())) return
  for (const child of link.getChildren()) link.insertBefore(child)
  link.remove()
}
