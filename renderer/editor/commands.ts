import {
  createCommand,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import {
  AtSign,
  Bold,
  Heading,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Quote,
  Redo2,
  Undo2,
} from 'lucide-react'
import type { Role } from '#core/release/block.ts'
import { $toggleQuote } from './acts/quote.ts'
import { $setPart } from './acts/set-part.ts'
import { $toggleList } from './acts/toggle-list.ts'
import type { Caret } from './extensions/caret.ts'
import { ASK_MENTION_COMMAND } from './extensions/mention.ts'
import { $caretBlock, $partOf } from './nodes/part-of.ts'

/** The first key is shown; the others are the same key on other layouts. */
export type Shortcut = {
  readonly keys: readonly [string, ...string[]]
  readonly with: 'ctrl' | 'ctrl+alt' | 'ctrl+shift' | 'alt'
}

/** One object that the toolbar and the keyboard read alike; its name is `editor.commands.<id>`. */
export type EditorCommand<Id extends string = string> = {
  readonly id: Id
  readonly icon: LucideIcon
  readonly shortcut: Shortcut
  /** Commands without it are no switches: they have no pressed state. */
  readonly isActive?: (caret: Caret) => boolean
  readonly run: (editor: LexicalEditor) => void
}

/** A new quote is asked for in a dialog; where no window is there to ask, the marks are enough. */
export const ASK_QUOTE_COMMAND = createCommand<null>('ASK_QUOTE_COMMAND')
/** The card of the quote at the caret, or the offer to make a quote of its direct speech. */
export const ASK_QUOTE_FACTS_COMMAND = createCommand<null>('ASK_QUOTE_FACTS_COMMAND')

/** The address is asked for in a popover, which belongs to the toolbar. */
export const ASK_LINK_COMMAND = createCommand<null>('ASK_LINK_COMMAND')

export const boldCommand = command({
  id: 'bold',
  icon: Bold,
  shortcut: { keys: ['b'], with: 'ctrl' },
  isActive: ({ isBold }) => isBold,
  run: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
})

export const italicCommand = command({
  id: 'italic',
  icon: Italic,
  shortcut: { keys: ['i'], with: 'ctrl' },
  isActive: ({ isItalic }) => isItalic,
  run: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic'),
})

export const linkCommand = command({
  id: 'link',
  icon: Link,
  shortcut: { keys: ['k'], with: 'ctrl' },
  isActive: ({ link }) => link !== null,
  run: (editor) => editor.dispatchCommand(ASK_LINK_COMMAND, null),
})

export const roleCommands = [
  roleCommand('lead', '1'),
  roleCommand('body', '2'),
  roleCommand('closing', '3'),
] as const

export const quoteCommand = command({
  id: 'quote',
  icon: Quote,
  shortcut: { keys: ['4'], with: 'ctrl+alt' },
  isActive: ({ part }) => part === 'quote',
  run: askQuote,
})

export const quoteFactsCommand = command({
  id: 'quoteFacts',
  icon: Quote,
  shortcut: { keys: ['Enter'], with: 'alt' },
  run: (editor) => editor.dispatchCommand(ASK_QUOTE_FACTS_COMMAND, null),
})

export const mentionCommand = command({
  id: 'mention',
  icon: AtSign,
  shortcut: { keys: ['6'], with: 'ctrl+alt' },
  run: (editor) => editor.dispatchCommand(ASK_MENTION_COMMAND, null),
})

export const subheadCommand = command({
  id: 'subhead',
  icon: Heading,
  shortcut: { keys: ['5'], with: 'ctrl+alt' },
  isActive: ({ part }) => part === 'subhead',
  run: (editor) => act(editor, $toggleSubhead),
})

export const numberedCommand = command({
  id: 'numbered',
  icon: ListOrdered,
  shortcut: { keys: ['7', '&'], with: 'ctrl+shift' },
  isActive: ({ part, isOrdered }) => part === 'list' && isOrdered,
  run: (editor) => act(editor, () => $toggleList({ ordered: true })),
})

export const bulletedCommand = command({
  id: 'bulleted',
  icon: List,
  shortcut: { keys: ['8', '*'], with: 'ctrl+shift' },
  isActive: ({ part, isOrdered }) => part === 'list' && !isOrdered,
  run: (editor) => act(editor, () => $toggleList({ ordered: false })),
})

export const undoCommand = command({
  id: 'undo',
  icon: Undo2,
  shortcut: { keys: ['z'], with: 'ctrl' },
  run: (editor) => editor.dispatchCommand(UNDO_COMMAND, undefined),
})

export const redoCommand = command({
  id: 'redo',
  icon: Redo2,
  shortcut: { keys: ['y'], with: 'ctrl' },
  run: (editor) => editor.dispatchCommand(REDO_COMMAND, undefined),
})

export const editorCommands = [
  boldCommand,
  italicCommand,
  quoteCommand,
  quoteFactsCommand,
  mentionCommand,
  subheadCommand,
  bulletedCommand,
  numberedCommand,
  linkCommand,
  ...roleCommands,
  undoCommand,
  redoCommand,
] as const
export type CommandId = (typeof editorCommands)[number]['id']

/** Runs it from outside the story, and gives the focus back where nothing more is asked. */
export function runInStory(editor: LexicalEditor, command: EditorCommand): void {
  command.run(editor)
  if (!asking.has(command.id)) editor.focus()
}

/** These may ask in a window of their own, which keeps the focus. */
const asking: ReadonlySet<string> = new Set([linkCommand.id, quoteCommand.id, quoteFactsCommand.id])

/** Each act is one step of undo, however fast it follows on typing. */
export function act(editor: LexicalEditor, $act: () => void): void {
  editor.update($act, { tag: HISTORY_PUSH_TAG })
}

/** A quote becomes body again, and direct speech a quote as it stands: only a new one is asked for. */
function askQuote(editor: LexicalEditor): void {
  const here = editor.getEditorState().read(() => {
    const block = $caretBlock()
    if (block !== null && $partOf(block) === 'quote') return 'quote'
    return /["“”]/.test(block?.getTextContent() ?? '') ? 'speech' : 'nothing'
  })
  const ask = { quote: null, speech: ASK_QUOTE_FACTS_COMMAND, nothing: ASK_QUOTE_COMMAND }[here]
  const isAnswered = ask !== null && editor.dispatchCommand(ask, null)
  if (!isAnswered) act(editor, $toggleQuote)
}

function command<const Id extends string>(value: EditorCommand<Id>): EditorCommand<Id> {
  return value
}

function roleCommand<const Id extends Role>(id: Id, key: string): EditorCommand<Id> {
  return {
    id,
    icon: Pilcrow,
    shortcut: { keys: [key], with: 'ctrl+alt' },
    isActive: ({ part }) => part === id,
    run: (editor) => act(editor, () => $setPart(id)),
  }
}

function $toggleSubhead(): void {
  const block = $caretBlock()
  $setPart(block !== null && $partOf(block) === 'subhead' ? 'body' : 'subhead')
}
