import type { cli as id } from '../id/cli.ts'
import type { Words } from '../words.ts'

export const cli: Words<typeof id> = {
  usage: `Usage:
  teras import FILE [--json]                              raw text → the parts of a release
  teras export FILE --to FOLDER --formats docx,pdf,txt    raw text or a JSON release → files
  teras verify PARCEL                                     folder or ZIP of a parcel → whole or not
Formats: docx, pdf, html, txt, txt-wrapped, whatsapp, social, eml; zip = a parcel of the others chosen.
A FILE of - reads the text from standard input.`,
  refused: {
    empty: 'The text is empty. Nothing was read; give a file that holds text.',
    'too-long':
      'The text is too long (200,000 characters at most). Nothing was read; cut it down to one release.',
    'not-text': 'This file is not text. Nothing was read; save it as plain text and try again.',
    'file-gone': 'The file {{file}} was not found. Check its name and folder.',
    'file-closed': 'The file {{file}} cannot be read. Check its permissions or choose another.',
    'not-a-release':
      'This JSON file is not a Teras release. Nothing was written; give a JSON release or raw text.',
    'format-unknown':
      'The format “{{format}}” is unknown. Choose docx, pdf, html, txt, txt-wrapped, whatsapp, social, eml, or zip.',
    'format-needs-window':
      'Teras prints a PDF itself. Nothing was written; run it by “npm run teras”, or choose another format.',
  },
  field: {
    headline: 'Headline',
    place: 'Place',
    outlet: 'Outlet',
    date: 'Date',
    writerCode: 'Writer code',
    boilerplate: 'About the unit',
    contact: 'Press contact',
    leftOut: 'Left out',
  },
  block: {
    lead: 'Lead',
    body: 'Body',
    closing: 'Closing',
    quote: 'Quote',
    subhead: 'Subhead',
    list: 'List',
  },
  speaker: 'Speaker',
  unknown: '(not yet)',
  written: 'Written to {{folder}}:',
}
