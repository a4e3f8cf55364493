import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { $isListNode } from '@lexical/list'
import {
  $getRoot,
  $isElementNode,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
} from 'lexical'
import type { Block, Inline, Mark, Story } from '#core/release/block.ts'
import { $takeFormatOfText } from './acts/caret-format.ts'
import { $insertBlocks, $insertInlines } from './acts/insert.ts'
import { $insertQuote } from './acts/quote.ts'
import { $replaceAll, type Replacement } from './acts/replace.ts'
import { setLink } from './acts/set-link.ts'
import { $setPart } from './acts/set-part.ts'
import { $toggleList } from './acts/toggle-list.ts'
import { act, type CommandId, editorCommands, runInStory } from './commands.ts'
import { $readStory } from './convert/read-story.ts'
import { $domRangeOf } from './dom-range.ts'
import { $partOf } from './nodes/part-of.ts'
import { PaintExtension, type PaintName } from './paint.ts'
import type { Part } from './part.ts'
import { $readSelection, $selectStory, type StorySelection } from './story-caret.ts'
import { $wordsIn, type StoryRange } from './story-range.ts'

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
  /** As the toolbar does it: what asks in a window of its own keeps the focus there. */
  readonly run: (id: CommandId) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly read: () => Story
  /** Null where nothing is selected; the focus is not asked for. */
  readonly selection: () => StorySelection | null
  readonly select: (selection: StorySelection) => void
  /** Until the next painting of that name; ranges the story does not hold are left out. */
  readonly paint: (name: PaintName, ranges: readonly StoryRange[]) => void
  /** Null where the story does not hold the range any more. */
  readonly wordsAt: (range: StoryRange) => string | null
  /** One step of undo that asks for no focus; false, and nothing changed, where the range is not there. */
  readonly replace: (range: StoryRange, words: string) => boolean
  /** All of them as one step of undo; how many were replaced. */
  readonly replaceAll: (replacements: readonly Replacement[]) => number
  /** At the caret, or at the end of the story where there is none. */
  readonly insertInlines: (inlines: readonly Inline[]) => void
  /** Below the caret's block, or in its place when it is empty. */
  readonly insertBlocks: (blocks: readonly Block[]) => void
  /** Scrolls the range into view and leaves the focus where it is. */
  readonly reveal: (range: StoryRange) => void
  /** Where the range stands in the window; null where it is not there. */
  readonly boxOf: (range: StoryRange) => DOMRect | null
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
    run: (id) => {
      const command = editorCommands.find((one) => one.id === id)
      if (command !== undefined) runInStory(editor, command)
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
    paint: getExtensionDependencyFromEditor(editor, PaintExtension).output.paint,
    wordsAt: (range) => editor.read(() => $wordsIn(range)),
    replace: (range, words) => replaceAll(editor, [{ range, words }]) === 1,
    replaceAll: (replacements) => replaceAll(editor, replacements),
    insertInlines: (inlines) => actAndFocus(() => $insertInlines(inlines)),
    insertBlocks: (blocks) => actAndFocus(() => $insertBlocks(blocks)),
    reveal: (range) => {
      const inPage = editor.read(() => $domRangeOf(editor, range))
      inPage?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
    },
    boxOf: (range) =>
      editor.read(() => $domRangeOf(editor, range))?.getBoundingClientRect() ?? null,
  }
}

function replaceAll(editor: LexicalEditor, replacements: readonly Replacement[]): number {
  const root = editor.getRootElement()
  // The browser would move the focus with the selection, away from the field that asked.
  const isElsewhere = root === null || !root.contains(root.ownerDocument.activeElement)
  let count = 0
  editor.update(
    () => {
      count = $replaceAll(replacements)
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, ...(isElsewhere ? [SKIP_DOM_SELECTION_TAG] : [])] },
  )
  return count
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
