import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode } from '@lexical/rich-text'
import { QuoteParagraphNode } from './QuoteParagraphNode.ts'

/** Beside Lexical's own root, paragraph, text, and line break: all a story is made of. */
export const storyNodes = [HeadingNode, QuoteParagraphNode, ListNode, ListItemNode, LinkNode]
