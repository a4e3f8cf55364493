import type { help as id } from '../id/help.ts'
import type { Words } from '../words.ts'

export const help: Words<typeof id> = {
  title: 'Help',
  startTitle: 'Starting a release',
  startNew:
    '“New release” offers a template for each kind of event: answer its questions one by one, or write on the sheet at once. A blank sheet, pasting a text, and copying an old release are there too.',
  startPaste:
    '“Paste a text” sorts a text from Word, WhatsApp, or a web page into its parts. You look it over before it is used.',
  startCopy:
    '“Copy an old release”, under “New release”, makes a new draft from one that exists; so does “Duplicate”, in the menu at the end of a row.',
  sheetTitle: 'Writing on the sheet',
  sheet:
    'The left column shows which parts are filled in, the right one guides you through the part you are writing. There is no need to save: Teras does it by itself, and the bottom line says when.',
  photosTitle: 'Photos',
  photos:
    'Choose, drag, or paste JPEG, PNG, or WebP photos. Give each one a caption and a credit, then put them in order.',
  handOverTitle: 'Handing over',
  handOver:
    '“Export & send” writes the documents you choose into a folder, onto a stick, or into a ZIP, prints them, or puts them into the outbox. A stick is read back; pull it once Teras says that it is safe. Nothing that is already there is ever silently overwritten.',
  ledgerTitle: 'Ledger and parcels',
  ledger:
    'The ledger notes what went out, to whom, when, and by which way; add how its stick travelled (the carrying book) and where it was published. “Open a parcel” takes the parcel of another Teras in as a new release, and you can give a receipt for it. A receipt that comes back is read there too.',
  dataTitle: 'Your data',
  data: 'Releases and photos are kept on this computer only, in the Teras data folder of your account (Windows: %LOCALAPPDATA%\\Teras). Only the files that you export and the mails that you send leave it; Teras contacts no other server.',
  trashTitle: 'Trash',
  trash:
    'A release that you throw away only moves to the trash. Choose “Restore” to bring it back.',
  outboxTitle: 'Outbox',
  outbox:
    'Mails wait in the outbox until the server can be reached. Teras sends them while it is open; closed, they keep waiting. Every try and its reason can be seen. What may or may not have arrived is never repeated without your word.',
  historyTitle: 'History',
  history:
    'The History tab beside the sheet holds earlier versions. Compare, name, or restore them; what you restore becomes the newest version, the others stay.',
  copyTitle: 'Second copy',
  copy: 'In Settings, choose a folder on another disk or stick. Teras copies all releases and photos once a day, reads them back, and tries the restore every week.',
  troubleTitle: 'When something goes wrong',
  trouble:
    'When it says NOT SAVED, the text is still on the screen: read the reason, or choose “Save to…” to put it elsewhere. Damaged files are never deleted.',
  shortcuts: 'Keyboard shortcuts',
  keys: 'Keys',
  does: 'What they do',
  keysDesk: 'Desk',
  keysText: 'Text',
  keysPlaces: 'In their place',
  keyMarks: 'Next and previous mark: to be filled, to be made sure of',
  keyPlainPaste: 'Paste without formats, while writing on the sheet',
  keySettle: 'This mark is right',
  keyMention: 'Insert a name with its office',
  keyFind: 'Find in the list of releases',
  keyTrash: 'Move the chosen release to the trash',
  deskTitle: 'The desk',
  desk: 'Several releases can lie open side by side as tabs and come back when Teras is opened again. Ctrl+F finds and replaces on the sheet with a preview; the reading view, focus mode, and text size are in the View menu (press Alt).',
  careTitle: 'Copying an older release',
  care: 'In a copy every date, number, name, quote, and photo is marked “please make sure” until you change it or say that it is right. F8 goes to the next mark.',
  templateTitle: 'Templates and interview',
  template:
    'Choose the kind of event under “New release”. The interview asks one thing after the other and makes headline, lead, body, and quotes of your answers. What was not answered becomes a mark [isi: …]; F8 goes to the next one. Templates can be copied and changed in the settings.',
  elementsTitle: 'The six answers 5W + 1H',
  elements:
    'The six boxes on the left light up when the text really answers them. Click to see the words; choose “Not this” if they are wrong.',
  quotesTitle: 'Quotes and names',
  quotes:
    '“Quote” writes the words of a source with the right marks. Type @ to insert a name with its office from the directory: in full at first, short later.',
  directoryTitle: 'Directory',
  directory:
    'Keep officials, outlets, and institutions in the directory. Import from CSV or from the contact cards of a phone (vCard); doubles are shown for merging.',
}
