import type { menu as id } from '../id/menu.ts'
import type { Words } from '../words.ts'

export const menu: Words<typeof id> = {
  file: 'File',
  new: 'New release',
  paste: 'Paste a text',
  export: 'Export…',
  settings: 'Settings…',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  pasteText: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  larger: 'Larger',
  smaller: 'Smaller',
  usualSize: 'Usual size',
  fullScreen: 'Full screen',
  help: 'Help',
  guide: 'Teras help',
}
