import { z } from 'zod'

/** Everything the desk can do that has a name of its own, in the order of the list of commands. */
export const deskCommandSchema = z.enum([
  'new',
  'paste',
  'export',
  'print',
  'library',
  'findAll',
  'nextTab',
  'previousTab',
  'closeTab',
  'find',
  'replace',
  'reading',
  'focus',
  'larger',
  'smaller',
  'usualSize',
  'palette',
  'outbox',
  'ledger',
  'parcel',
  'directory',
  'templates',
  'facility',
  'backup',
  'settings',
  'help',
])
export type DeskCommand = z.infer<typeof deskCommandSchema>

/** Ctrl is held unless `control` says no; `key` as the page hears it, in small letters. */
export type DeskKey = {
  readonly key: string
  readonly shift?: true
  readonly alt?: true
  readonly control?: false
}

type DeskEntry = {
  /** The first is the one she is told of. */
  readonly keys: readonly [DeskKey, ...DeskKey[]]
  /** `release`: one is open, in whatever form; `sheet`: it lies on the sheet; `tabs`: there are any. */
  readonly needs: 'release' | 'sheet' | 'tabs' | 'nothing'
}

/** Read alike by the page, the native menu, the palette, and the printed list; names are `menu.<id>`. */
export const deskCommands = {
  new: { keys: [{ key: 'n' }], needs: 'nothing' },
  // Where words are written, the second pastes them without formats: only the first is always true.
  paste: {
    keys: [
      { key: 'v', alt: true },
      { key: 'v', shift: true },
    ],
    needs: 'nothing',
  },
  export: { keys: [{ key: 'e' }], needs: 'release' },
  print: { keys: [{ key: 'p' }], needs: 'release' },
  library: { keys: [{ key: 'l' }], needs: 'release' },
  findAll: { keys: [{ key: 'f', shift: true }], needs: 'nothing' },
  nextTab: { keys: [{ key: 'tab' }, { key: 'pagedown' }], needs: 'tabs' },
  previousTab: { keys: [{ key: 'tab', shift: true }, { key: 'pageup' }], needs: 'tabs' },
  closeTab: { keys: [{ key: 'w' }], needs: 'release' },
  find: { keys: [{ key: 'f' }], needs: 'sheet' },
  replace: { keys: [{ key: 'h' }], needs: 'sheet' },
  reading: { keys: [{ key: 'l', shift: true }], needs: 'release' },
  focus: { keys: [{ key: '.' }], needs: 'sheet' },
  // The plus stands on the key with the equals sign, with Shift or without.
  larger: { keys: [{ key: '=' }, { key: '+' }, { key: '+', shift: true }], needs: 'nothing' },
  smaller: { keys: [{ key: '-' }], needs: 'nothing' },
  usualSize: { keys: [{ key: '0' }], needs: 'nothing' },
  palette: { keys: [{ key: 'p', shift: true }], needs: 'nothing' },
  outbox: { keys: [{ key: 'o', shift: true }], needs: 'nothing' },
  ledger: { keys: [{ key: 'b', shift: true }], needs: 'nothing' },
  parcel: { keys: [{ key: 'k', shift: true }], needs: 'nothing' },
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
export function spellDeskKey({ key, shift, alt, control }: DeskKey): string {
  const held = [control === false ? '' : 'Ctrl', alt ? 'Alt' : '', shift ? 'Shift' : '']
  return [...held, spelt[key] ?? key.toUpperCase()].filter((part) => part !== '').join('+')
}

/** As Electron's menu wants it, where a plus is a word because it joins the others. */
export function acceleratorOf(command: DeskCommand): string {
  const [first] = deskCommands[command].keys
  return spellDeskKey(first).replace(/\+\+$/, '+Plus').replace(/^Ctrl/, 'CommandOrControl')
}
