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
  step: { write: 'Copying {{file}}', check: 'Reading {{file}} back' },
  safe: 'Done, {{files}} files ({{size}}) were read back and match. The stick is safe to remove.',
}
