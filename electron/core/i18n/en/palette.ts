import type { palette as id } from '../id/palette.ts'
import type { Words } from '../words.ts'

export const palette: Words<typeof id> = {
  title: 'All commands',
  find: 'Find a command',
  hint: 'Type the name of a command or of an open release',
  none: 'No command has that name. Delete some letters to see all of them.',
  nextMark: 'To the next mark',
  previousMark: 'To the mark before',
  photos: 'To the photos of this release',
  history: 'To the history of this release',
  trash: 'To the trash',
  asPart: 'Make this paragraph: {{part}}',
  go: 'Open: {{headline}}',
}
