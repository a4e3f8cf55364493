import type { editor as owner } from '../id/editor.ts'
import type { Words } from '../words.ts'

export const editor: Words<typeof owner> = {
  toolbar: 'Story tools',
  tip: 'Name of the button',
  hint: 'Write the lead here: who did what, when, and where.',
  parts: {
    lead: 'Lead',
    body: 'Body',
    quote: 'Quote',
    subhead: 'Subhead',
    list: 'List',
    closing: 'Closing',
  },
  role: 'Role of the paragraph',
  roleNow: 'Role of the paragraph: {{part}}',
  commands: {
    bold: 'Bold',
    italic: 'Italic',
    quote: 'Insert a quote',
    quoteFacts: 'About this quote',
    mention: 'Name & office',
    subhead: 'Subhead',
    bulleted: 'Bulleted list',
    numbered: 'Numbered list',
    link: 'Link',
    lead: 'Lead',
    body: 'Body',
    closing: 'Closing',
    undo: 'Undo',
    redo: 'Redo',
  },
  short: { quote: 'Quote' },
  mention: {
    list: 'People and institutions of the directory',
    none: 'Not in the directory yet. Just go on typing.',
    keys: '↑ ↓ choose · Enter write · Esc close',
    count_other: '{{count}} choices',
    'not-yet': '{{office}} (not yet in office on the day of the event)',
    former: '{{office}} (no longer in office on the day of the event)',
  },
  link: {
    address: 'Address of the link',
    example: 'kemenkum.go.id',
    put: 'Set link',
    remove: 'Remove link',
    refused:
      'This is no web or e-mail address. The story has not changed; write it like example.go.id or name@example.go.id.',
  },
}
