import type { EventBody } from '#contract/events.ts'

export type DeskCommand = EventBody<'menu.chosen'>['command']

type Shortcut = { readonly key: string; readonly shift: boolean; readonly control: boolean }

/** The window hears them before the menu does, so they work in both places alike. */
const shortcuts: Readonly<Record<DeskCommand, Shortcut>> = {
  new: { key: 'n', shift: false, control: true },
  paste: { key: 'v', shift: true, control: true },
  export: { key: 'e', shift: false, control: true },
  settings: { key: ',', shift: false, control: true },
  help: { key: 'f1', shift: false, control: false },
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

export function commandOf(pressed: Pressed): DeskCommand | null {
  if (pressed.altKey) return null
  const control = pressed.ctrlKey || pressed.metaKey
  const found = Object.entries(shortcuts).find(
    ([, shortcut]) =>
      shortcut.key === pressed.key.toLowerCase() &&
      shortcut.shift === pressed.shiftKey &&
      shortcut.control === control,
  )
  return found === undefined ? null : (found[0] as DeskCommand)
}
