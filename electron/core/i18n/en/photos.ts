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
  cancel: 'Cancel',
  photo: 'Photo {{number}}',
  untitledFile: 'photo from the clipboard',
  caption: 'Caption',
  captionHelp: 'Who, doing what, where, when. From left to right.',
  credit: 'Credit',
  moveUp: 'Move photo {{number}} up',
  moveDown: 'Move photo {{number}} down',
  remove: 'Take photo {{number}} out of the release',
  moved: 'The photo is now number {{number}} of {{total}}.',
  removed: 'The photo was taken out of the release. Its original file is kept.',
  undo: 'Undo',
  notAdded: '{{name}} was not added.',
  dismiss: 'Understood',
  enlarge: 'Look at photo {{number}} in large',
  small: 'This photo is small ({{width}} × {{height}} pixels); it may look blurred in print.',
  refused: {
    heic: 'This is a HEIC photo from an iPhone, which cannot be opened yet. Other photos are not affected; send it to yourself by WhatsApp and use the one you receive.',
    duplicate: 'This photo is already in this release.',
    broken:
      'This photo is damaged and cannot be drawn. The other photos are unaffected; copy the file again from the camera or phone.',
    'no-room':
      'There is not enough room on the disk for this photo. The text and the other photos are unaffected; free some space and add it again.',
    'not-kept':
      'The disk did not answer properly while this photo was being kept. The text and the other photos are unaffected; add it again later.',
    unreadable:
      'This file cannot be read; perhaps the stick was pulled. The other photos are unaffected; try adding it again.',
  },
}
