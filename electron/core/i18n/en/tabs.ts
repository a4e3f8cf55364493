import type { tabs as id } from '../id/tabs.ts'
import type { Words } from '../words.ts'

export const tabs: Words<typeof id> = {
  label: 'Open releases',
  close: 'Close the tab {{name}}',
}
