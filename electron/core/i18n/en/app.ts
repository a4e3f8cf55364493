import type { app as id } from '../id/app.ts'
import type { Words } from '../words.ts'

export const app: Words<typeof id> = {
  name: 'Teras',
  untitled: 'Untitled',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
}
