import type { parcel as id, parcelErrors as idErrors } from '../id/parcel.ts'
import type { Words } from '../words.ts'

export const parcelErrors: Words<typeof idErrors> = {
  'stick-gone':
    'The stick was pulled or no longer answers, so the parcel is not finished. The text and photos in Teras are whole; plug the stick in again and repeat, and Teras goes on from what is already there.',
  'stick-full':
    'The stick has too little room for this parcel. Nothing was left on it, and the text in Teras is whole; make room, choose smaller photos, or use another stick.',
  'stick-file-limit':
    'One file is larger than this stick can hold (4 GB at most on FAT32). Nothing was written, and the text in Teras is whole; make the file smaller or use a stick with exFAT or NTFS.',
  'stick-read-only':
    'The stick is write-protected. Nothing on it changed, and the text in Teras is whole; move the slider on its side or choose another stick.',
  'stick-dirty':
    'The file system of this stick seems to be damaged, so the parcel is not finished. The text in Teras is whole; take the stick out and plug it in again, let Windows check it, then repeat or use another stick.',
  'stick-differs':
    'What was read back from the stick is not what was written, so the parcel does not count as finished. The text in Teras is whole; do not use this stick any more, choose another.',
  'parcel-unknown':
    'There is no Teras parcel here (no DAFTAR-BERKAS.txt). Nothing was changed; choose the folder or ZIP of the parcel.',
  'parcel-damaged':
    'The list of files of this parcel is damaged or cut short, so its contents cannot be trusted. Nothing was changed; ask for the parcel once more.',
  'parcel-newer':
    'This parcel was made with a newer Teras. Nothing was changed; open it with the latest Teras, or read the TXT file in it.',
  'parcel-locked':
    'This parcel is locked, and the passphrase is not right yet. Nothing was changed; ask the sender for the passphrase and type it again.',
  'parcel-without-release':
    'This parcel carries no release for Teras (no rilis.json). Nothing was changed; open the TXT or DOCX file in it and paste the text.',
  'parcel-too-large':
    'This parcel is far larger than any release (too many files, or more than 512 MB), so it was not opened. Nothing was changed; ask for a parcel that holds one release only.',
  'parcel-unsafe':
    'This parcel is put together in a way no Teras does (file names that lead elsewhere, links, or false sizes), so it was not opened. Nothing was changed; do not open it with another program, and ask the sender directly for a new one.',
  'parcel-changed':
    'This parcel was changed or pulled out after it was checked, so its release was not taken. The releases in Teras are whole; plug the stick in again and open the parcel once more.',
  'receipt-damaged':
    'This is no receipt of Teras, or somebody changed it, so it is not trusted. Nothing was noted; ask for the original receipt, or ask the receiver directly.',
  'receipt-newer':
    'This receipt was made with a newer Teras. Nothing was noted; read it with the latest Teras, or open the file with Notepad.',
  'receipt-unknown':
    'This receipt is not for a parcel that was sent from here, so nothing was noted. Read it on the PC the parcel came from, or see whether the parcel stands in the ledger.',
}

export const parcel: Words<typeof id> = {
  problem: {
    missing: '{{file}} is not in the parcel.',
    differs: '{{file}} is not what its list says: changed or damaged after it was written.',
    unreadable: '{{file}} cannot be read.',
    unlisted: '{{file}} is not on the list; somebody else may have added it.',
    'photo-lost': 'One photo of the release was left out, because {{file}} is missing or damaged.',
    'photo-not-a-picture':
      'One photo of the release was left out, because {{file}} is not a picture.',
  },
  whole: 'Whole: {{files}} files ({{size}}) match their list.',
  broken: 'Not whole: {{problems}} of {{files}} files have problems. Ask for the parcel once more.',
  title: 'Open a parcel',
  close: 'Close',
  back: 'Back',
  intro:
    'A release that Teras packed on another PC is read back in here, with its photos. You see what is in it first; what you take always becomes a new release, nothing is written over.',
  chooseFolder: 'Choose a folder or stick…',
  chooseZip: 'Choose a ZIP…',
  dropped:
    'This ZIP is too large to be dropped on the window. Nothing was changed; press Choose a ZIP… and choose the file.',
  found: 'Parcels found',
  onSticks: 'On the sticks plugged in',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  open: 'See what is in it',
  none: 'There is no parcel of Teras in this folder. Choose the folder of the parcel itself, or the stick it lies on.',
  checking: 'Checking every file…',
  taking: 'Taking the photos and the release…',
  lockedTitle: 'Locked parcel',
  locked:
    'The parcel {{name}} was locked by its sender. The passphrase is told another way, by telephone for instance.',
  passphrase: 'Passphrase',
  wrong:
    'That passphrase does not fit. Mind capitals, small letters, and spaces, and type it again.',
  unlock: 'Unlock',
  previewTitle: 'What is in the parcel',
  name: 'Parcel',
  contentsOf: '{{files}} files, {{size}}',
  headline: 'Headline',
  dateline: 'Dateline',
  noDateline: 'none yet',
  embargo: 'Embargo',
  embargoUntil: '{{day}}, {{time}}',
  photos: 'Photos',
  photo: 'Photo {{number}} without a caption',
  noPhotos: 'none',
  contacts: 'Contacts',
  noContacts: 'none',
  text: 'Text',
  noText: 'The text is empty.',
  allWhole: 'All files match their list.',
  someHarm:
    'Some files do not match. What is still whole can be taken; ask for the parcel once more if you need what is missing.',
  onlyOthers:
    'All files on the list match. There are other files beside them; those are not taken.',
  problems: 'Files with problems',
  more: 'and {{count}} more',
  take: 'Take as a new release',
  takeBeside: 'Take it beside that one',
  leave: 'Leave it',
  same: 'This release is here already, with the same content. There is no need to take it again.',
  differs: 'This release is here already, but its content differs. Both stay if you take it.',
  embargoDiffers: 'The embargoes differ. Here: {{here}}. In the parcel: {{there}}.',
  noEmbargo: 'none',
  compare: 'Compared with the release here',
  twin: 'Release here',
  twinSaved: '{{headline}}, saved {{moment}}',
  here: 'On this PC',
  there: 'In the parcel',
  taken: 'The release was taken: {{headline}}. Its history says where it came from.',
  takenPhotos_one: '{{count}} photo came along.',
  takenPhotos_other: '{{count}} photos came along.',
  openRelease: 'Open the release',
  receiptTitle: 'Receipt',
  receiptHelp:
    'Write a receipt beside the parcel, then give the stick back. On the PC it came from, the receipt notes that the parcel arrived.',
  receiptElsewhere:
    'There is no place beside this parcel to write to. Choose a stick or folder for its receipt.',
  officer: 'Name of the receiver',
  officerMissing: 'Write the name of the receiver first.',
  writeReceipt: 'Write the receipt',
  writeElsewhere: 'Write into another folder…',
  receiptWritten: 'The receipt is written: {{file}} in {{place}}. Remove the stick safely.',
  readTitle: 'Receipt from the receiver',
  readHelp: 'Has a parcel you sent been received? Read its receipt, and the ledger notes it.',
  readReceipt: 'Read a receipt…',
  confirmed: 'Noted in the ledger: {{by}} received the parcel {{parcel}} on {{moment}}.',
  confirmedBefore: 'Noted before: {{by}} received the parcel {{parcel}} on {{moment}}.',
  confirmedFor: 'Release: {{headline}}',
  confirmedHarm_one: '{{count}} file had problems on arrival. Send the parcel once more if needed.',
  confirmedHarm_other:
    '{{count}} files had problems on arrival. Send the parcel once more if needed.',
  origin: 'From the parcel {{name}}',
}
