import type { recovery as id } from '../id/recovery.ts'
import type { Words } from '../words.ts'

export const recovery: Words<typeof id> = {
  banner_one: 'There is one thing you should know about the data of Teras.',
  banner_other: 'There are {{count, number}} things you should know about the data of Teras.',
  show: 'Show',
  title: 'State of the data',
  lead: 'Teras looks at its files when it starts. Nothing is deleted.',
  untitled: 'Untitled release',
  settings: 'Settings',
  photo: 'Photo',
  openRelease: 'Open the release',
  understood: 'I see',
  forget: 'Give this release up',
  close: 'Close',
  kinds: {
    'torn-tail': 'The power or the program stopped while saving.',
    'bad-line': 'The newest text is whole; one older record cannot be read.',
    restored: 'The files of this release cannot be read, but a copy was found.',
    unreadable: 'The files of this release cannot be read, and no copy has been found yet.',
    missing: 'The files of this release are not in the data folder any more.',
    newer: 'This release was made with a later Teras.',
    'never-saved': 'A new release was cut off before it was ever saved.',
    older: 'The files of this release are older than the last save that Teras remembers.',
    'foreign-write': 'Another program wrote into the files of this release.',
    'set-aside': 'The settings file cannot be read.',
    'photo-damaged': 'A photo is damaged on the disk, and no copy has been found yet.',
    'photo-mended': 'A photo was damaged on the disk and has been mended.',
  },
  next: {
    'torn-tail': 'Go on writing as usual.',
    'bad-line': 'Go on writing as usual.',
    restored: 'Look the text over and go on from there. The damaged files are kept.',
    unreadable:
      'The files were not changed. Plug in the stick with the second copy, or send a report to the technician.',
    missing:
      'Other releases are safe. Plug in the stick with the second copy and open this release, or give it up if it was deleted on purpose.',
    newer: 'It can be read and exported, not changed. Update Teras to change it.',
    'never-saved': 'No saved release was lost. Write it again if it is still needed.',
    older:
      'The data folder may have been restored from an old copy. What is there is whole; compare it with the second copy.',
    'foreign-write':
      'Both texts are kept as versions in the history. Make sure that no other program uses the data folder.',
    'set-aside': 'Releases are not affected. Fill in the facility again if it is empty.',
    'photo-damaged':
      'The text is whole. Plug in the stick with the second copy, or add the same photo once more; Teras then mends it.',
    'photo-mended':
      'There is nothing you need to do. If this happens again, ask the technician to look at the disk.',
  },
  badEnd: {
    kind: 'The newest record of this release cannot be read.',
    next: 'Look over the end of the text and go on from there.',
  },
  inQuarantine: 'A copy of what could not be read is in quarantine.',
  until: 'Recovered up to {{time}}.',
  sources: {
    folder: 'The copy was found in the folder of the release itself.',
    births: 'The copy was found in the log of new releases.',
    'second-copy': 'The copy was found in the second copy.',
  },
  troubles: {
    damaged: 'Cannot be read',
    newer: 'Read only: later Teras',
    missing: 'Files are missing',
  },
  send: {
    start: 'Send to a technician…',
    explain:
      'The report holds names of files, sizes, and this list, without any text of yours. Choose a folder or a stick.',
    withContent: 'Include copies of the damaged files (these hold your text)',
    done: 'The report was written to the folder “{{folder}}”.',
  },
  room: {
    low: 'Less than 500 MB are left on the disk. Text is still saved; make room before it is full.',
    short:
      'Less than 100 MB are left on the disk. Text is still saved; new photos are refused until there is room.',
    none: 'The disk is almost full. Teras gives up its reserve so that text is still saved; make room now.',
  },
  clock:
    'The clock of this PC seems to be wrong. The order of versions is not affected, but times may be; check date and time.',
  sheet: {
    recovered: 'This release was recovered up to {{time}}.',
    readOnly:
      'This release was made with a later Teras, so it can only be read, copied, and exported. It was not changed.',
    elsewhere: 'Save to…',
    elsewhereDone: 'This text was written to the folder “{{folder}}”. What is on the screen stays.',
  },
  lost: {
    title: 'Profile not found',
    found: 'This folder used to hold {{releases}} releases, last seen {{seen}}:',
    safe: 'Nothing was deleted or made. A stick, another disk, or the network may not be connected, or the folder was moved.',
    again: 'Look there once more',
    locate: 'Show the folder…',
    anew: 'Start with an empty profile',
    anewSure: 'Yes, start empty',
    anewExplain:
      'An empty profile holds no earlier releases. Those are not deleted and can be opened again once the folder is found.',
    stillGone: 'It is still not there. Check the disk, then look again.',
    notAProfile: 'That folder is no profile of Teras. Choose the folder that holds PROFILE.json.',
  },
}
