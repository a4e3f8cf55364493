import type { photos as id } from '../id/photos.ts'
import type { Words } from '../words.ts'

export const photos: Words<typeof id> = {
  title: 'Photos',
  dropZone: 'Place for photos',
  dropHere: 'Drag photos here, paste them with Ctrl+V, or',
  add: 'Add photos…',
  kinds: 'JPEG, PNG, or WebP',
  none: 'Media find it easier to run a release that brings two to four photos.',
  adding: 'Adding {{name}} ({{number}} of {{total}})',
  photo: 'Photo {{number}}',
  untitledFile: 'photo from the clipboard',
  caption: 'Caption',
  captionHelp: 'Who, doing what, where, when. From left to right.',
  credit: 'Credit',
  creditHelp: 'Who took the photo.',
  moveUp: 'Move photo {{number}} up',
  moveDown: 'Move photo {{number}} down',
  remove: 'Take photo {{number}} out of the release',
  moved: 'The photo is now number {{number}} of {{total}}.',
  removed: 'The photo was taken out of the release. Its original file is kept.',
  undo: 'Undo',
  notAdded: '{{name}} was not added.',
  dismiss: 'Understood',
  refused: {
    duplicate: 'This photo is already in this release.',
    broken:
      'This photo is damaged and cannot be drawn. The other photos are unaffected; copy the file again from the camera or phone.',
    unreadable:
      'This file cannot be read; perhaps the stick was pulled. The other photos are unaffected; try adding it again.',
  },
}
