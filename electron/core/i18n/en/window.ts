import type { window as id } from '../id/window.ts'
import type { Words } from '../words.ts'

export const window: Words<typeof id> = {
  chooseFolder: 'Choose a folder',
  choose: 'Choose this folder',
  openParcel: 'Choose the folder of a parcel, or a stick',
  openZip: 'Choose the ZIP of a parcel',
  openReceipt: 'Choose a receipt',
  openThis: 'Open',
  notSaved: 'The last changes are not saved',
  refusedDetail:
    'Teras tried to save and could not; the window says why. Everything marked “Saved” is safe, and the last changes are still on the screen. Go back to try again, copy it, or save it elsewhere, or close and lose the last changes.',
  keepOpen: 'Back',
  unsure: 'It is not certain that the last changes are saved',
  unsureDetail:
    'Ten seconds went by without word that saving is done. Everything marked “Saved” is safe on the disk. Wait a moment and close again, or close now and perhaps lose the last changes.',
  wait: 'Wait',
  closeAnyway: 'Close anyway',
  hung: 'The window of Teras does not answer',
  hungSaved:
    'What you typed before it stopped has been saved. Wait a moment, or load it again: the release opens at the same place.',
  hungUnsaved:
    'The disk has not taken the last words; Teras still holds them, so do not switch the PC off. Everything marked “Saved” is safe. Wait a moment, or load it again: the release opens with those words, and Teras tries to save them again.',
  reload: 'Load again',
  dead: 'The window of Teras keeps stopping',
  deadSaved:
    'What you typed is on the disk and unchanged. Restart the PC and open Teras again; if it still happens, call a technician.',
  deadUnsaved:
    'The disk has not taken the last words; Teras still holds them, so do not switch the PC off. Everything marked “Saved” is safe. Free some space on the disk or connect it again, then try to save again. If you close now, those last words are lost.',
  saveAgain: 'Try to save again',
  taken: 'This profile is open in another Teras',
  takenDetail:
    'Only one Teras may write to a profile, so that no text overwrites another. All releases are safe. Go on in the window that is open, or close it first (perhaps in another Windows account), then start Teras again.',
  understood: 'I see',
}
