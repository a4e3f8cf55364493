import type { palette as id } from '../id/palette.ts'
import type { Words } from '../words.ts'

export const palette: Words<typeof id> = {
  title: 'All commands',
  find: 'Find a command',
  hint: 'Type the name of a command or of an open release',
  none: 'No command has that name. Delete some letters to see all of them.',
  go: 'Open: {{headline}}',
}
