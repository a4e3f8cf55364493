import type { errors as id } from '../id/errors.ts'
import type { Words } from '../words.ts'
import { parcelErrors } from './parcel.ts'

export const errors: Words<typeof id> = {
  'bad-input': 'This entry cannot be accepted. Your text is intact; check the entry and try again.',
  'release-unknown':
    'This release can no longer be found. The others are safe; go back to the list of releases.',
  'release-damaged':
    'The file of this release is damaged and cannot be opened. It was not changed; copy the data folder and ask a technician.',
  'release-newer':
    'This release was made with a newer Teras. It was not changed; open it with the latest version.',
  'version-unknown':
    'This version is no longer in the history. The text of today is unchanged; choose another.',
  'release-missing':
    'The files of this release are not in the data folder any more, and no copy has been found yet. Other releases are safe; look in the second copy or ask a technician.',
  'disk-full':
    'The disk is full. What was saved is safe; free some space on this disk, then try again.',
  'disk-read-only':
    'The data folder may not be written to. Your text is still on the screen; check the folder’s permissions or copy the text.',
  'disk-failed':
    'The disk does not answer properly. What was saved is safe; try again in a moment.',
  'disk-slow':
    'The disk has not answered yet. Your text is still on the screen; do not switch the PC off, Teras is waiting.',
  'photo-not-a-picture':
    'This file is not a JPEG, PNG, or WebP photo. The other photos are unaffected; choose a photo file.',
  'release-too-large':
    'This release is too large to save (at most 2 million letters and 2,000 photos). What was saved is safe; move part of the text or the photos to another release.',
  'text-too-long':
    'This paste is longer than 200,000 letters, so it was not put in. Nothing was changed; paste only the part you need.',
  'photo-too-large':
    'This photo is too large (at most 40 MB and 50 megapixels). Make it smaller and add it again.',
  'photo-unknown':
    'This photo is no longer in the store. The text is safe; add the photo once more.',
  'folder-exists': 'A folder of this release is already there. It was not changed.',
  'folder-gone':
    'The chosen folder can no longer be found; perhaps the stick was pulled. The text is safe; choose another folder.',
  'folder-read-only':
    'The chosen folder may not be written to. Nothing was left there; choose another folder.',
  'folder-full':
    'The chosen folder is full, so its files were not finished. The text in Teras is unchanged; free some space there or choose another folder, then try again.',
  'folder-failed':
    'The chosen folder does not answer properly, so its files were not finished. The text in Teras is unchanged; try again, or choose another folder.',
  'export-cancelled': 'The export was cancelled. No file was left behind.',
  'export-running': 'Another export is still running. Wait until it is done or cancel it first.',
  'export-unsaved':
    'The last words are not saved yet, so nothing was exported. The text is still on the screen; wait until it says “Saved”, then export again.',
  'print-failed':
    'The PDF could not be made. The text is safe and no half-made file remains; try again, or choose DOCX.',
  'folder-in-profile':
    'This folder lies inside the data folder of Teras itself. Choose another disk or a stick, so that the copy survives when this disk fails.',
  'backup-running': 'The second copy is under way. Wait until it is done or cancel it first.',
  'backup-cancelled': 'Cancelled. Nothing is left half-done; what was finished stays whole.',
  'archive-damaged':
    'This copy is damaged or was not made by Teras. It was not changed and nothing was restored; choose a copy of another day.',
  'archive-newer':
    'This copy was made with a newer Teras. It was not changed; restore it with the latest version.',
  'profile-unwritable':
    'Teras cannot write to its data folder, so nothing is being saved. Copy the text elsewhere, then check the folder’s permissions.',
  'profile-missing':
    'The data folder of Teras was not found. Nothing was changed; show where the folder is.',
  ...parcelErrors,
  'ledger-unknown':
    'That line is not in the ledger. Nothing was changed. Close the ledger and open it again.',
  'account-missing':
    'The e-mail account is not filled in yet, so the mail waits. Nothing is lost; fill in the account in the outbox.',
  'account-refused':
    'The mail server refused the user name or password. All mail is safe and waits; mend the account, then send again.',
  'password-needed':
    'The e-mail password has not been given yet, so the mail waits. Nothing is lost; type the password in the outbox.',
  'mail-damaged':
    'This mail is no longer the same as what was put in, so it is not sent. The release has not changed; put it into the outbox again.',
  'dispatch-unknown':
    'That mail is not in the outbox. Nothing has changed; close the outbox and open it again.',
  'dispatch-underway':
    'This mail is being sent or has changed its state, so nothing was changed. Wait a moment, then look again.',
  internal:
    'Something went wrong inside Teras. What was saved is safe; try again, or close Teras and open it again.',
}
