import {
  type DeskCommand,
  type DeskKey,
  deskCommandSchema,
  deskCommands,
} from '#contract/desk-command.ts'

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The window hears them before the menu does, so they work in both places alike. */
export function commandOf(pressed: Pressed): DeskCommand | null {
  return (
    deskCommandSchema.options.find((id) => keysOf(id).some((key) => isPressed(key, pressed))) ??
    null
  )
}

function keysOf(id: DeskCommand): readonly DeskKey[] {
  return deskCommands[id].keys
}

function isPressed({ key, shift, alt, control }: DeskKey, pressed: Pressed): boolean {
  const isHeld = pressed.ctrlKey || pressed.metaKey
  return (
    key === pressed.key.toLowerCase() &&
    (shift ?? false) === pressed.shiftKey &&
    (alt ?? false) === pressed.altKey &&
    (control ?? true) === isHeld
  )
}
