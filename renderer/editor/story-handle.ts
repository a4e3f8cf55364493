import { $isListNode } from '@lexical/list'
import {
  $getRoot,
  $isElementNode,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import type { Mark, Story } from '#core/release/block.ts'
import { $takeFormatOfText } from './acts/caret-format.ts'
import { $insertQuote } from './acts/quote.ts'
import { setLink } from './acts/set-link.ts'
import { $setPart } from './acts/set-part.ts'
import { $toggleList } from './acts/toggle-list.ts'
import { act } from './commands.ts'
import { $readStory } from './convert/read-story.ts'
import { $partOf } from './nodes/part-of.ts'
import type { Part } from './part.ts'
import { $readSelection, $selectStory, type StorySelection } from './story-caret.ts'

/** What the sheet may ask of the editor; each act moves the focus into the story. */
export type StoryHandle = {
  /** Past the last block means the last block. */
  readonly focusBlock: (index: number) => void
  readonly focusEnd: () => void
  /** The end of the first block of that part; false when the story has none. */
  readonly focusPart: (part: Part) => boolean
  readonly setPart: (part: Part) => void
  readonly toggleMark: (mark: Mark) => void
  readonly insertQuote: () => void
  readonly toggleList: (list: { readonly ordered: boolean }) => void
  /** False when the address is none. */
  readonly toggleLink: (address: string | null) => boolean
  readonly undo: () => void
  readonly redo: () => void
  readonly read: () => Story
  /** Null where nothing is selected; the focus is not asked for. */
  readonly selection: () => StorySelection | null
  readonly select: (selection: StorySelection) => void
}

export function storyHandle(editor: LexicalEditor): StoryHandle {
  const actAndFocus = ($act: () => void) => {
    act(editor, $act)
    editor.focus()
  }
  const focus = ($find: () => LexicalNode | null) => {
    let isFound = false
    editor.update(
      () => {
        const block = $find()
        isFound = block !== null
        $selectEnd(block)
      },
      { discrete: true },
    )
    if (isFound) editor.focus()
    return isFound
  }
  return {
    focusBlock: (index) => {
      focus(() => $getRoot().getChildAtIndex(index) ?? $getRoot().getLastChild())
    },
    focusEnd: () => {
      focus(() => $getRoot().getLastChild())
    },
    focusPart: (part) => focus(() => $firstOf(part)),
    setPart: (part) => actAndFocus(() => $setPart(part)),
    toggleMark: (mark) => {
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, mark)
      editor.focus()
    },
    insertQuote: () => actAndFocus($insertQuote),
    toggleList: (list) => actAndFocus(() => $toggleList(list)),
    toggleLink: (address) => {
      const isTaken = setLink(editor, address, HISTORY_PUSH_TAG)
      if (isTaken) editor.focus()
      return isTaken
    },
    undo: () => {
      editor.dispatchCommand(UNDO_COMMAND, undefined)
    },
    redo: () => {
      editor.dispatchCommand(REDO_COMMAND, undefined)
    },
    read: () => editor.read($readStory),
    selection: () => editor.getEditorState().read($readSelection),
    select: (selection) => {
      editor.update(() => $selectStory(selection), { discrete: true })
      editor.focus()
    },
  }
}

function $firstOf(part: Part): LexicalNode | null {
  return (
    $getRoot()
      .getChildren()
      .find((block) => $partOf(block) === part) ?? null
  )
}

/** In a list the first item is meant, as a reader would start there. */
function $selectEnd(block: LexicalNode | null): void {
  const target = $isListNode(block) ? block.getFirstChild() : block
  if (!$isElementNode(target)) return
  target.selectEnd()
  $takeFormatOfText()
}
