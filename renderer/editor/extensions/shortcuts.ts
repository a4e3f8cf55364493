import { KeyboardShortcutsExtension } from '@lexical/extension'
import { configExtension, createCommand, type KeyboardShortcut } from 'lexical'
import { type EditorCommand, editorCommands, type Shortcut } from '../commands.ts'

/** Lexical dispatches a command for each shortcut; ours carry their act themselves. */
const RUN_COMMAND = createCommand<KeyboardEvent>('RUN_COMMAND')

export const shortcutsOfStory = configExtension(KeyboardShortcutsExtension, {
  shortcuts: Object.fromEntries(
    editorCommands.map((command) => [`teras/${command.id}`, shortcutsOf(command)]),
  ),
})

/** As `aria-keyshortcuts` and the tooltips write it: `Control+Alt+1`, `Ctrl+Alt+1`. */
export function spellShortcut({ keys: [key], with: held }: Shortcut, control: string): string {
  const modifiers = {
    alt: ['Alt'],
    ctrl: [control],
    'ctrl+alt': [control, 'Alt'],
    'ctrl+shift': [control, 'Shift'],
  }[held]
  return [...modifiers, key.length === 1 ? key.toUpperCase() : key].join('+')
}

function shortcutsOf({ shortcut, run }: EditorCommand): readonly KeyboardShortcut[] {
  return shortcut.keys.map((key) => ({
    key,
    modifiers: {
      ctrlKey: shortcut.with !== 'alt',
      altKey: shortcut.with === 'ctrl+alt' || shortcut.with === 'alt',
      shiftKey: shortcut.with === 'ctrl+shift',
    },
    command: RUN_COMMAND,
    $dispatch: (_command, event, _$next, editor) => {
      event.preventDefault()
      run(editor)
      return true
    },
  }))
}
