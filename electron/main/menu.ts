import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { EventBody } from '#contract/events.ts'
import type { MenuWords } from './words.ts'

type Command = EventBody<'menu.chosen'>['command']
type Item = MenuItemConstructorOptions

/** Accelerators the page hears first; the menu shows them and works without the page's help. */
const accelerators = {
  new: 'CommandOrControl+N',
  paste: 'CommandOrControl+Shift+V',
  export: 'CommandOrControl+E',
  settings: 'CommandOrControl+,',
  help: 'F1',
} as const satisfies Record<Command, string>

const separator: Item = { type: 'separator' }

/** The native menu in the officer's language, without an entry for developers. */
export function setMenu(words: MenuWords, choose: (command: Command) => void): void {
  const command = (name: Command, label: string): Item => ({
    label,
    accelerator: accelerators[name],
    // In the manuscript the same keys paste without formats: the page decides.
    registerAccelerator: name !== 'paste',
    click: () => choose(name),
  })
  const template: Item[] = [
    {
      label: words.file,
      submenu: [
        command('new', words.new),
        command('paste', words.paste),
        command('export', words.export),
        separator,
        command('settings', words.settings),
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
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.larger },
        // The same without Shift, as the key is labelled on most keyboards.
        { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
        { role: 'zoomOut', label: words.smaller },
        { role: 'resetZoom', label: words.usualSize },
        separator,
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    { label: words.help, submenu: [command('help', words.guide)] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
