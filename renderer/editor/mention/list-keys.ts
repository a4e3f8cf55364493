import {
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'

type ListKeys = {
  readonly move: (by: 1 | -1) => void
  /** False where nothing is marked: the key then means what it always means. */
  readonly take: () => boolean
  readonly dismiss: () => void
}

/** The keys of the list, while it is open; an input method that is at work keeps its own. */
export function registerListKeys(editor: LexicalEditor, keys: ListKeys): () => void {
  const on = (act: () => boolean) => (event: KeyboardEvent | null) => {
    if (editor.isComposing() || event?.isComposing === true) return false
    if (!act()) return false
    event?.preventDefault()
    return true
  }
  const step = (by: 1 | -1) => {
    keys.move(by)
    return true
  }
  return mergeRegister(
    editor.registerCommand(
      KEY_ARROW_DOWN_COMMAND,
      on(() => step(1)),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      KEY_ARROW_UP_COMMAND,
      on(() => step(-1)),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(KEY_ENTER_COMMAND, on(keys.take), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_TAB_COMMAND, on(keys.take), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      on(() => {
        keys.dismiss()
        return true
      }),
      COMMAND_PRIORITY_HIGH,
    ),
  )
}
