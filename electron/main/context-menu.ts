import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuWords } from './words.ts'

/** The system's menu at the right button, in every field that can be written in. */
export function offerContextMenu(window: BrowserWindow, words: () => MenuWords): void {
  window.webContents.on('context-menu', (_event, { isEditable, editFlags, selectionText }) => {
    const { undo, cut, copy, pasteText, selectAll } = words()
    const separator: MenuItemConstructorOptions = { type: 'separator' }
    const copyItem: MenuItemConstructorOptions = {
      role: 'copy',
      label: copy,
      enabled: editFlags.canCopy,
    }
    if (!isEditable) {
      if (selectionText.trim() !== '') Menu.buildFromTemplate([copyItem]).popup({ window })
      return
    }
    const template: MenuItemConstructorOptions[] = [
      // Lexical keeps its own steps, of which the flags of the page know nothing.
      { role: 'undo', label: undo },
      separator,
      { role: 'cut', label: cut, enabled: editFlags.canCut },
      copyItem,
      { role: 'paste', label: pasteText, enabled: editFlags.canPaste },
      separator,
      { role: 'selectAll', label: selectAll, enabled: editFlags.canSelectAll },
    ]
    Menu.buildFromTemplate(template).popup({ window })
  })
}
