import { defineExtension, type LexicalEditor } from 'lexical'

/**
 * The browser moves the caret at once and tells of it a moment later. Where a slow PC works off
 * several waiting keys together, Enter or a format would still act where the caret was: so the
 * editor is told before each key that comes too early.
 */
export const HurriedKeysExtension = defineExtension({
  name: 'teras/hurried-keys',
  register: (editor) => tellCaretInTime(editor),
})

function tellCaretInTime(editor: LexicalEditor): () => void {
  let told: readonly unknown[] = []
  const note = () => {
    told = caretPoints()
  }
  const catchUp = ({ isComposing }: KeyboardEvent) => {
    if (isComposing || isSame(told, caretPoints())) return
    document.dispatchEvent(new Event('selectionchange'))
  }
  document.addEventListener('selectionchange', note)
  const stop = editor.registerRootListener((root, before) => {
    before?.removeEventListener('keydown', catchUp, { capture: true })
    // Before the editor hears of the key itself.
    root?.addEventListener('keydown', catchUp, { capture: true })
  })
  return () => {
    stop()
    document.removeEventListener('selectionchange', note)
  }
}

function caretPoints(): readonly unknown[] {
  const selection = document.getSelection()
  if (selection === null) return []
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  return [anchorNode, anchorOffset, focusNode, focusOffset]
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at])
}
