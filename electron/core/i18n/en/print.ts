import type { print as id } from '../id/print.ts'
import type { Words } from '../words.ts'

export const print: Words<typeof id> = {
  title: 'Print the release',
  close: 'Close',
  kind: 'What to print',
  kinds: {
    release: {
      name: 'Release',
      about: 'Exactly like the PDF that is handed over, with letterhead and photos.',
    },
    proof: {
      name: 'Proof',
      about: 'Numbered lines, wide spacing, and room for remarks; no photos.',
    },
  },
  preview: 'Print preview',
  laying: 'Laying out the pages…',
  page: 'Page {{number}} of {{total}}',
  pages: 'A4 pages: {{total}}',
  asPrinted: 'What comes out of the printer is the same as this picture.',
  howToChoose: 'Printer, copies, and pages are chosen in the print window that comes next.',
  start: 'Print…',
  waiting: 'Waiting for the print window…',
  save: 'Save as PDF…',
  saving: 'Saving the PDF…',
  saved: 'Saved in the folder you chose: {{file}}.',
  outcome: {
    printed: 'Sent to the printer. Wait for the paper before you switch the printer off.',
    cancelled: 'Not printed. The release is as it was.',
    failed:
      'The printer did not take it. The text is safe; check the printer’s paper and cable, then print again or save as PDF.',
    'no-printer':
      'No printer is installed on this computer yet. Install one, or save as PDF and print on another computer.',
  },
  notNoted: 'Printed, but the ledger could not be written. Note this print yourself.',
}
