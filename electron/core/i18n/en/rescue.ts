import type { rescue as id } from '../id/rescue.ts'
import type { Words } from '../words.ts'

export const rescue: Words<typeof id> = {
  title: 'Teras keeps stopping',
  saved: 'The text below is safe on the disk. Copy or export it if you need it, then try again.',
  unsaved:
    'The disk has not taken the last words of this text. Copy or export it before you close Teras.',
  unsavedElsewhere:
    'The disk has not taken the last words of one text; Teras still holds them. Free some space on the disk, then close: Teras tries to save once more before it ends.',
  empty: 'No release was open. All releases are safe on the disk; try again.',
  failed:
    'The text cannot be read right now. Its file is unchanged; try again or call a technician.',
  text: 'Text',
  untitled: 'Untitled',
  copy: 'Copy everything',
  copied: 'The text has been copied. Paste it in another program.',
  export: 'Save as text…',
  exported: 'Saved as {{fileName}} in the folder you chose.',
  notExported: 'The text cannot be written to that folder. Choose another one, or copy the text.',
  reopen: 'Try again',
}
