import type { quote as owner } from '../id/quote.ts'
import type { Words } from '../words.ts'

export const quote: Words<typeof owner> = {
  insert: 'Insert a quote',
  words: 'The speaker’s words',
  wordsHelp:
    'Write them exactly as spoken. Teras takes care of quotation marks, comma, and stop. Ctrl+Enter inserts.',
  speaker: 'Speaker',
  office: 'Office',
  oneWord: '“{{name}}” is one word only and not in the directory. Check that the name is complete.',
  inRelease: 'Named in this release:',
  verb: 'Verb',
  order: 'Order',
  orders: {
    'words-first': '“…,” ujar Nama.',
    'speaker-first': 'Nama mengatakan, “….”',
  },
  naming: 'Naming the speaker',
  namings: {
    full: 'Office, name',
    name: 'Name only',
    office: 'Office only',
    ending: '-nya / ia',
  },
  obtained: 'How this quote was obtained',
  ways: {
    unknown: 'Not noted yet',
    'in-person': 'In person',
    phone: 'By telephone or WhatsApp',
    written: 'In writing',
    speech: 'From a speech',
  },
  approved: 'The speaker has approved these words',
  approvals: { given: 'approved', lapsed: 'changed since approval' },
  /** Beside the quote, where a line is short. */
  approvalsShort: { given: 'approved', lapsed: 'changed' },
  lapsedHelp:
    'The words have changed since they were approved. Ask the speaker again, then tick this.',
  preview: 'This is how it will read',
  noWords: 'Write the speaker’s words first.',
  put: 'Insert',
  cancel: 'Cancel',
  card: 'About this quote',
  edit: '{{name}}: speaker of this quote, change',
  nobody: 'Who?',
  wouldRead: 'With the attribution written:',
  saveAndWrite: 'Save and write it in the story',
  save: 'Save',
  offer: 'Make it a quote?',
  offerFor: 'Make it a quote by {{name}}?',
}
