import type { DeskCommand } from '#contract/desk-command.ts'

/** Ctrl is held unless `control` says no. */
export type DeskKey = {
  readonly key: string
  readonly shift?: true
  readonly control?: false
}

/** What the palette, the keyboard, and the printed list read alike; its name is `commands.<id>`. */
export type DeskEntry = {
  readonly keys: readonly [DeskKey, ...DeskKey[]]
  /** `sheet` ones are offered only while a release is open. */
  readonly needs: 'sheet' | 'tabs' | 'nothing'
}

export const deskCommands = {
  new: { keys: [{ key: 'n' }], needs: 'nothing' },
  paste: { keys: [{ key: 'v', shift: true }], needs: 'nothing' },
  export: { keys: [{ key: 'e' }], needs: 'sheet' },
  library: { keys: [{ key: 'l' }], needs: 'sheet' },
  findAll: { keys: [{ key: 'f', shift: true }], needs: 'nothing' },
  nextTab: { keys: [{ key: 'tab' }, { key: 'pagedown' }], needs: 'tabs' },
  previousTab: { keys: [{ key: 'tab', shift: true }, { key: 'pageup' }], needs: 'tabs' },
  closeTab: { keys: [{ key: 'w' }], needs: 'sheet' },
  find: { keys: [{ key: 'f' }], needs: 'sheet' },
  replace: { keys: [{ key: 'h' }], needs: 'sheet' },
  reading: { keys: [{ key: 'l', shift: true }], needs: 'sheet' },
  focus: { keys: [{ key: '.' }], needs: 'sheet' },
  // The plus stands on the key with the equals sign, with Shift or without.
  larger: { keys: [{ key: '=' }, { key: '+' }, { key: '+', shift: true }], needs: 'nothing' },
  smaller: { keys: [{ key: '-' }], needs: 'nothing' },
  usualSize: { keys: [{ key: '0' }], needs: 'nothing' },
  palette: { keys: [{ key: 'p', shift: true }], needs: 'nothing' },
  directory: { keys: [{ key: 'd', shift: true }], needs: 'nothing' },
  templates: { keys: [{ key: 't', shift: true }], needs: 'nothing' },
  facility: { keys: [{ key: 'u', shift: true }], needs: 'nothing' },
  backup: { keys: [{ key: 's', shift: true }], needs: 'nothing' },
  settings: { keys: [{ key: ',' }], needs: 'nothing' },
  help: { keys: [{ key: 'f1', control: false }], needs: 'nothing' },
} as const satisfies Record<DeskCommand, DeskEntry>

const spelt: Readonly<Record<string, string>> = {
  tab: 'Tab',
  pagedown: 'PageDown',
  pageup: 'PageUp',
  '=': '+',
}

/** As the list of commands writes it: `Ctrl+Shift+F`. */
export function spellDeskKey({ key, shift, control }: DeskKey): string {
  const held = [control === false ? '' : 'Ctrl', shift ? 'Shift' : '']
  return [...held, spelt[key] ?? key.toUpperCase()].filter((part) => part !== '').join('+')
}
