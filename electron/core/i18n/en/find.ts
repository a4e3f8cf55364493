import type { find as id } from '../id/find.ts'
import type { Words } from '../words.ts'

export const find: Words<typeof id> = {
  title: 'Find in the text',
  query: 'Find',
  replacement: 'Replace with',
  count: '{{at}} of {{total}}',
  none: 'Not found',
  next: 'Next',
  previous: 'Previous',
  matchCase: 'Match case',
  wholeWords: 'Whole words',
  replaceAll: 'Replace {{count}} chosen',
  deleteAll: 'Delete {{count}} chosen',
  preview: 'What will be replaced',
  replaced:
    '{{count}} replaced. Undo with Ctrl+Z in the story; the version before is in the history.',
  notSaved:
    'Not replaced: the text could not be saved yet, and the version before must be safe first. Try again once it says Saved.',
  more: 'and {{count}} more, replaced as well',
  close: 'Close the search',
  open: 'Show the box for replacing',
  places: {
    headline: 'Headline',
    dateline: 'Dateline',
    boilerplate: 'About the facility',
    contact: 'Contact',
    photos: 'Photos',
    story: 'Story',
  },
}
