import type { window as id } from '../id/window.ts'
import type { Words } from '../words.ts'

export const window: Words<typeof id> = {
  chooseFolder: 'Choose a folder',
  choose: 'Choose this folder',
  notSaved: 'The last changes are not saved yet',
  notSavedDetail:
    'Saving has not answered. Everything marked “Saved” is safe on the disk. Wait a moment, or close and lose the last changes.',
  wait: 'Wait',
  closeAnyway: 'Close anyway',
}
