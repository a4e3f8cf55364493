import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { HistoryExtension, type HistoryState } from '@lexical/history'
import type { EditorState, LexicalEditor } from 'lexical'
import type { Story } from '#core/release/block.ts'
import { $readStory } from './convert/read-story.ts'

/** The story as she left it and the steps to either side of it. */
export type KeptUndo = {
  readonly now: EditorState
  readonly undo: readonly EditorState[]
  readonly redo: readonly EditorState[]
}

/** By release, the one left last at the end; in memory only. */
const kept = new Map<string, KeptUndo>()

/** More than she goes to and fro between; each may hold some megabytes. */
const keptAtMost = 8

/** When the sheet goes, so that undo goes on where she left off when it comes back. */
export function keepUndo(id: string, editor: LexicalEditor): void {
  // Reading takes up what is still on its way.
  editor.read(() => undefined)
  const { undoStack, redoStack } = historyOf(editor)
  kept.delete(id)
  if (undoStack.length + redoStack.length === 0) return
  kept.set(id, {
    // Where the caret goes is the desk's to say, and the focus with it.
    now: editor.getEditorState().clone(null),
    undo: undoStack.map(({ editorState }) => editorState),
    redo: redoStack.map(({ editorState }) => editorState),
  })
  for (const oldest of [...kept.keys()].slice(0, -keptAtMost)) kept.delete(oldest)
}

/** Once; null where there is none, and where the story was changed elsewhere meanwhile. */
export function takeUndo(id: string, story: Story): KeptUndo | null {
  const found = kept.get(id)
  kept.delete(id)
  if (found === undefined) return null
  return isSame(found.now.read($readStory), story) ? found : null
}

/** The steps as the history of another editor, whose nodes are of the same kinds. */
export function historyFrom({ now, undo, redo }: KeptUndo, editor: LexicalEditor): HistoryState {
  const entry = (editorState: EditorState) => ({ editor, editorState })
  return { current: entry(now), undoStack: undo.map(entry), redoStack: redo.map(entry) }
}

function historyOf(editor: LexicalEditor): HistoryState {
  return getExtensionDependencyFromEditor(editor, HistoryExtension).output.historyState.peek()
}

/** Stories are plain data of one making, with their fields in one order. */
function isSame(one: Story, other: Story): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
