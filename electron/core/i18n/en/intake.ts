import type { intake as id } from '../id/intake.ts'
import type { Words } from '../words.ts'

export const intake: Words<typeof id> = {
  title: 'Paste a text',
  paste: 'Paste the raw text here',
  pasteHelp:
    'From Word, LibreOffice, Google Docs, WhatsApp, or a web page: press Ctrl+V. A .docx or .txt file may be dropped here. Teras sorts out the headline, dateline, lead, quotes, and writer’s code; you make sure.',
  openFiles: 'Open files…',
  opening: 'Reading the file…',
  found: {
    word: 'Pasted from Word: lists, bold, italic, and links come along; other styling is left behind.',
    libreoffice:
      'Pasted from LibreOffice: lists, bold, italic, and links come along; other styling is left behind.',
    'google-docs':
      'Pasted from Google Docs: lists, bold, italic, and links come along; other styling is left behind.',
    'web-page':
      'Pasted from a web page: lists, bold, italic, and links come along; pictures and other styling are left behind.',
    chat: 'WhatsApp messages: the sender’s name and the time are taken off; bold and italic come along.',
    text: 'Plain text.',
    document: 'From the document {{name}}.',
    'text-file': 'From the text file {{name}}.',
  },
  foundPictures_one: '{{count, number}} picture will become a photo of the release.',
  foundPictures_other: '{{count, number}} pictures will become photos of the release.',
  foundMargins: 'The page header and footer are left out: {{words}}',
  note: {
    macros: 'This document holds macros. They are neither opened nor run.',
    'linked-pictures':
      'Some pictures are only linked and not stored in this document. They are not fetched; add the photos on the sheet.',
    'broken-pictures':
      'Some pictures could not be read from this document. Its text is whole; add the photos on the sheet.',
    comments: 'Comments in the margin are left out.',
    deletions: 'Words struck out by tracked changes are left out.',
  },
  chat: {
    title: 'Which messages make up the text?',
    help_one: 'This paste holds {{count, number}} WhatsApp message.',
    help_other:
      'This paste holds {{count, number}} WhatsApp messages. Tick those that make up the text; the others are left behind.',
    system_one: '{{count, number}} line of WhatsApp’s own is left out',
    system_other: '{{count, number}} lines of WhatsApp’s own are left out',
    take_one: 'Use {{count, number}} message',
    take_other: 'Use {{count, number}} messages',
    drop: 'Use no message',
  },
  files: {
    title: 'Several files at once',
    help: 'Each file becomes a draft. A file that cannot be read becomes none; the reason stands below its name.',
    make_one: 'Make {{count, number}} draft',
    make_other: 'Make {{count, number}} drafts',
    running: 'Reading…',
    stop: 'Stop',
    back: 'Back',
    done: 'Done',
    untitled: 'This draft has no headline yet.',
    photos_one: '{{count, number}} photo came along.',
    photos_other: '{{count, number}} photos came along.',
    photosRefused_one:
      '{{count, number}} picture could not become a photo; add the photo on the sheet.',
    photosRefused_other:
      '{{count, number}} pictures could not become photos; add the photos on the sheet.',
    state: {
      waiting: 'waiting',
      reading: 'being read',
      left: 'not read',
      refused: 'no draft',
      failed: 'not stored',
      made: 'draft made',
    },
  },
  characters: '{{total}} characters',
  read: 'Sort out the text',
  back: 'Back to the text',
  take: 'Make it a release',
  takeWithout: 'Make it a release without those photos',
  taking: 'Saving…',
  cancel: 'Cancel',
  refused: {
    empty: 'There is no text yet. Paste or type the text first, then sort it out.',
    'too-long':
      'This text has more than 200,000 characters, too long for one release. What was in this box is untouched; paste one release only.',
    'not-text':
      'This is no plain text, perhaps the inside of a Word file or a photo. What was in this box is untouched; open the file, copy its words, and paste them here.',
    chat: 'This file is an export of a WhatsApp chat with several messages. Open it by itself and choose the messages.',
    'empty-file':
      'This file is empty. What was in this box is untouched; look at the original file.',
    'not-document':
      'This is neither a Word document (.docx) nor a text file. What was in this box is untouched; open the file, copy its words, and paste them here.',
    'old-document':
      'This document has an old form (.doc or .rtf). What was in this box is untouched; open it in Word, save it as .docx, and open it here again.',
    locked:
      'This document is locked with a password. What was in this box is untouched; open it in Word, take the password off, and open it here again.',
    broken:
      'This document is damaged and cannot be read as a whole, so nothing was taken from it. What was in this box is untouched; ask for it to be sent again or copy its words from Word.',
    swollen:
      'This document swells far beyond any ordinary one and could stop the computer, so it was not opened. What was in this box is untouched; copy its words from Word.',
    'too-large':
      'This file is too large for one release (60 MB at most). What was in this box is untouched; make its pictures smaller in Word or copy its words.',
    'too-slow':
      'Reading this document took too long, so it was stopped and nothing was taken. What was in this box is untouched; copy its words from Word.',
    'not-read':
      'This file cannot be read. What was in this box is untouched; copy its words and paste them here.',
  },
  discard: {
    title: 'Discard the pasted text?',
    sentence: 'This text is not a release yet. If you close now, the pasted text is gone.',
    keep: 'Back to sorting',
    drop: 'Discard the text',
  },
  source: 'The text, piece by piece',
  sourceHelp: 'In the wrong place? Change its part; the fields on the right follow.',
  partOf: 'Part for piece {{number}}',
  fields: 'What the release will hold',
  part: {
    headline: 'Headline',
    dateline: 'Dateline',
    lead: 'Lead',
    body: 'Body',
    quote: 'Quote',
    closing: 'Closing',
    subhead: 'Subhead',
    'list-item': 'List item',
    boilerplate: 'About the facility',
    contact: 'Press contact',
    'writer-code': 'Writer’s code',
    caption: 'Photo caption',
    ignore: 'Left out',
  },
  headline: 'Headline',
  headlineAsked: 'This text has no headline yet. Write it here.',
  asked: 'to be filled in',
  confirm: 'please make sure',
  written: 'In the text: {{words}}',
  dateline: 'Dateline',
  place: 'Place',
  outlet: 'Outlet',
  form: 'Form of the dateline',
  forms: {
    place: 'CITY –',
    'place-outlet': 'CITY, Outlet –',
    'place-bracket': 'CITY (Outlet) –',
    none: 'No dateline',
  },
  printed: 'In print: {{dateline}}',
  date: 'Date of the event',
  quotes: 'Quotes',
  noQuotes: 'There is no quote in this text.',
  quote: 'Quote {{number}}',
  speaker: 'Speaker’s name',
  office: 'Office',
  writerCode: 'Writer’s code',
  contacts: 'Press contacts',
  contact: 'Press contact {{number}}',
  contactName: 'Name',
  phone: 'Phone',
  email: 'E-mail',
  addContact: 'Add a press contact',
  boilerplate: 'About the facility',
  leftOut_one:
    '{{count, number}} piece is left out of the release. Change its part if it is needed.',
  leftOut_other:
    '{{count, number}} pieces are left out of the release. Change their part if they are needed.',
}
