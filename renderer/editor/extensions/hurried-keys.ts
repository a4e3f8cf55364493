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

// An editor without a sheet has no page to listen to.
function tellCaretInTime(editor: LexicalEditor): () => void {
  return editor.registerRootListener((root) => (root === null ? undefined : watchKeys(root)))
}

function watchKeys(root: HTMLElement): () => void {
  const page = root.ownerDocument
  let told: readonly unknown[] = []
  const note = () => {
    told = caretPoints(page)
  }
  const catchUp = ({ isComposing }: KeyboardEvent) => {
    if (isComposing || isSame(told, caretPoints(page))) return
    page.dispatchEvent(new Event('selectionchange'))
  }
  page.addEventListener('selectionchange', note)
  // Before the editor hears of the key itself.
  root.addEventListener('keydown', catchUp, { capture: true })
  return () => {
    page.removeEventListener('selectionchange', note)
    root.removeEventListener('keydown', catchUp, { capture: true })
  }
}

function caretPoints(page: Document): readonly unknown[] {
  const selection = page.getSelection()
  if (selection === null) return []
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  return [anchorNode, anchorOffset, focusNode, focusOffset]
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at])
}
