import { Menu, type MenuItemConstructorOptions } from 'electron'
import { acceleratorOf, type DeskCommand } from '#contract/desk-command.ts'
import type { MenuWords } from './words.ts'

type Item = MenuItemConstructorOptions

/** In the manuscript the same keys do what they do everywhere; in the library Ctrl+F finds there. */
const keptByPage: ReadonlySet<DeskCommand> = new Set(['paste', 'find'])

const separator: Item = { type: 'separator' }

/** The native menu in the officer's language, without an entry for developers. */
export function setMenu(words: MenuWords, choose: (command: DeskCommand) => void): void {
  const command = (name: DeskCommand): Item => ({
    label: words[name],
    accelerator: acceleratorOf(name),
    registerAccelerator: !keptByPage.has(name),
    click: () => choose(name),
  })
  const template: Item[] = [
    {
      label: words.file,
      submenu: [
        command('new'),
        command('paste'),
        command('parcel'),
        command('export'),
        command('print'),
        separator,
        command('library'),
        command('findAll'),
        command('nextTab'),
        command('previousTab'),
        command('closeTab'),
        separator,
        command('outbox'),
        command('ledger'),
        command('directory'),
        command('templates'),
        command('facility'),
        command('backup'),
        command('settings'),
        separator,
        { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.pasteText },
        { role: 'selectAll', label: words.selectAll },
        separator,
        command('find'),
        command('replace'),
      ],
    },
    {
      label: words.view,
      submenu: [
        command('palette'),
        separator,
        command('reading'),
        command('focus'),
        separator,
        command('larger'),
        command('smaller'),
        command('usualSize'),
        separator,
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    { label: words.assistance, submenu: [command('help')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
