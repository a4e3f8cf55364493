import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
} from 'lexical'

/**
 * A frame later, with the caret where it is now: whoever gives the focus back to the element alone
 * puts the caret at its beginning.
 */
export function giveFocusBack(editor: LexicalEditor): void {
  const kept = editor.getEditorState().read(() => $getSelection()?.clone() ?? null)
  requestAnimationFrame(() => {
    editor.update(() => {
      if (!$isRangeSelection(kept)) return
      const isThere = [kept.anchor, kept.focus].every(({ key }) => $getNodeByKey(key) !== null)
      if (isThere) $setSelection(kept)
    })
    editor.focus()
  })
}
