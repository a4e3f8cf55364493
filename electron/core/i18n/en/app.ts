import type { app as id } from '../id/app.ts'
import type { Words } from '../words.ts'

export const app: Words<typeof id> = {
  untitled: 'Untitled',
  close: 'Close',
  cancel: 'Cancel',
  releases: 'Releases',
  demo: 'Sample: this profile is thrown away when Teras closes.',
  unwritable:
    'Teras cannot write to its data folder: what you type will not be saved. Check the folder’s permissions, then open Teras again.',
  goOn: { label: 'Go on with your last work', button: 'Go on: {{headline}}' },
  crashed: {
    title: 'This screen has stopped working',
    sentence: 'What was saved is safe. Reload the screen to go on.',
    reload: 'Reload',
  },
}
