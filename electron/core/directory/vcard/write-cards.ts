import { type Entry, type EntryKind, type Texts, textsOf } from '../texts.ts'
import { escapeValue } from './card-values.ts'

/**
 * vCard 3.0 (RFC 2426), which phones and mail programs of every age read. What it has no property
 * for goes into `X-TERAS-` ones, so that nothing is lost on the way back.
 */
export function writeCards(kind: EntryKind, entries: readonly Entry[]): string {
  return entries.map((entry) => writeCard(kind, textsOf(entry))).join('')
}

function writeCard(kind: EntryKind, texts: Texts): string {
  const lines = ['BEGIN:VCARD', 'VERSION:3.0', ...propertiesOf(kind, texts), 'END:VCARD']
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function propertiesOf(kind: EntryKind, texts: Texts): readonly string[] {
  const text = (field: keyof Texts) => escapeValue(texts[field] ?? '')
  const list = (field: keyof Texts) => (texts[field] ?? '').split('; ').map(escapeValue).join(',')
  const line = (name: string, value: string) => (value === '' ? [] : [`${name}:${value}`])
  const reach = [
    ...line('TEL;TYPE=CELL', text('phone')),
    ...line('TEL;TYPE=CELL;X-LABEL=WhatsApp', text('whatsapp')),
    ...line('EMAIL;TYPE=INTERNET', text('email')),
    ...line('NOTE', text('note')),
  ]
  if (kind === 'institutions') {
    return [
      `N:;${text('long')};;;`,
      `FN:${text('long')}`,
      `ORG:${text('long')}`,
      ...line('NICKNAME', text('short')),
      ...line('X-TERAS-VARIANTS', list('variants')),
    ]
  }
  if (kind === 'outlets') {
    const shown = text('person') === '' ? text('name') : text('person')
    return [
      `N:;${shown};;;`,
      `FN:${shown}`,
      `ORG:${text('name')}`,
      ...line('TITLE', text('desk')),
      ...reach,
      ...line('CATEGORIES', list('lists')),
      ...line('X-TERAS-PERSON', text('person')),
      ...line('X-TERAS-DATELINE', text('datelineForm')),
    ]
  }
  const degrees = { before: text('degreesBefore'), after: text('degreesAfter') }
  const before = degrees.before === '' ? '' : `${degrees.before} `
  const after = degrees.after === '' ? '' : `\\, ${degrees.after}`
  return [
    `N:;${text('name')};;${degrees.before};${degrees.after}`,
    `FN:${before}${text('name')}${after}`,
    ...line('TITLE', text('office')),
    ...line('ROLE', text('officeShort')),
    ...line('ORG', text('unit')),
    ...reach,
    ...line('X-TERAS-FROM', text('from')),
    ...line('X-TERAS-UNTIL', text('until')),
    ...line('X-TERAS-SPOKESPERSON', text('isSpokesperson')),
  ]
}

/** At most 75 bytes a line (RFC 2426, 2.6); a letter of several bytes is not cut. */
function fold(line: string): string {
  const folded: string[] = []
  let piece = ''
  let size = 0
  for (const letter of line) {
    const bytes = sizeOf(letter.codePointAt(0) ?? 0)
    if (size + bytes > 75) {
      folded.push(piece)
      piece = ' '
      size = 1
    }
    piece += letter
    size += bytes
  }
  return [...folded, piece].join('\r\n')
}

function sizeOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
