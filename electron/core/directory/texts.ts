import { datelineFormSchema } from '../release/dateline.ts'
import { findDates } from '../text/find-dates.ts'
import { type LocalDate, localDateSchema } from '../text/local-date.ts'
import type { Directory, EntryId, Institution, Outlet, Person } from './directory.ts'

export type EntryKind = 'people' | 'outlets' | 'institutions'
export type EntryOf<Kind extends EntryKind> = Directory[Kind][number]
export type Entry = Person | Outlet | Institution

/** In the order of a table; the first one is what an entry cannot do without. */
export const fieldsOf = {
  people: [
    ...(['name', 'degreesBefore', 'degreesAfter', 'office', 'officeShort', 'unit'] as const),
    ...(['from', 'until', 'isSpokesperson', 'phone', 'whatsapp', 'email', 'note'] as const),
  ],
  outlets: [
    ...(['name', 'person', 'desk', 'email', 'phone', 'whatsapp'] as const),
    ...(['lists', 'datelineForm', 'note'] as const),
  ],
  institutions: ['long', 'short', 'variants'],
} as const satisfies { readonly [Kind in EntryKind]: readonly (keyof EntryOf<Kind>)[] }

export type FieldName = (typeof fieldsOf)[EntryKind][number]

/** An entry as words, the way tables, cards, and comparisons see it; a missing field is empty. */
export type Texts = Readonly<Partial<Record<FieldName, string>>>

/** What an entry cannot do without: its name. */
export function nameField(kind: EntryKind): 'name' | 'long' {
  return kind === 'institutions' ? 'long' : 'name'
}

/** Lists are joined by `; `, dates are `YYYY-MM-DD`, a yes is «ya»; empty fields are left out. */
export function textsOf(entry: Entry): Texts {
  const pairs = Object.entries(entry).flatMap(([field, value]): [string, string][] => {
    if (field === 'id' || value === null || value === '' || value === false) return []
    if (value === true) return [[field, 'ya']]
    return [[field, Array.isArray(value) ? value.join('; ') : String(value)]]
  })
  return Object.fromEntries(pairs)
}

/** What cannot be read as a day, a yes, or a form becomes empty: see `unreadable`. */
export function entryOf(kind: EntryKind, id: EntryId, texts: Texts): Entry {
  const word = (field: FieldName) => (texts[field] ?? '').trim()
  switch (kind) {
    case 'people':
      return {
        id,
        name: word('name'),
        degreesBefore: word('degreesBefore'),
        degreesAfter: word('degreesAfter'),
        office: word('office'),
        officeShort: word('officeShort'),
        unit: word('unit'),
        phone: word('phone'),
        whatsapp: word('whatsapp'),
        email: word('email'),
        note: word('note'),
        from: readDay(word('from')),
        until: readDay(word('until')),
        isSpokesperson: isYes(word('isSpokesperson')),
      }
    case 'outlets':
      return {
        id,
        name: word('name'),
        person: word('person'),
        desk: word('desk'),
        email: word('email'),
        phone: word('phone'),
        whatsapp: word('whatsapp'),
        note: word('note'),
        lists: readList(word('lists')),
        datelineForm: datelineFormSchema.safeParse(word('datelineForm')).data ?? 'place',
      }
    case 'institutions':
      return {
        id,
        long: word('long'),
        short: word('short'),
        variants: readList(word('variants')),
      }
  }
}

/** The fields whose words `entryOf` cannot take, such as a day that no calendar has. */
export function unreadable(texts: Texts): readonly FieldName[] {
  const { from = '', until = '', datelineForm = '' } = texts
  const bad: FieldName[] = []
  if (from.trim() !== '' && readDay(from) === null) bad.push('from')
  if (until.trim() !== '' && readDay(until) === null) bad.push('until')
  if (datelineForm.trim() !== '' && !datelineFormSchema.safeParse(datelineForm.trim()).success) {
    bad.push('datelineForm')
  }
  return bad
}

/** Parted by semicolons, bars, or lines; each once. */
export function readList(text: string): readonly string[] {
  const parts = text.split(/[;|\n\r]+/).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

/** `2024-10-09`, «9/10/2024», «9 Oktober 2024»: the whole text must be one day. */
function readDay(text: string): LocalDate | null {
  const word = text.trim()
  // Most rows say no day, and a refusal of the schema is dear.
  if (word === '') return null
  const iso = localDateSchema.safeParse(word)
  if (iso.success) return iso.data
  const [found] = findDates(word)
  return found !== undefined && found.end - found.start === word.length ? found.date : null
}

function isYes(text: string): boolean {
  return /^(ya|y|yes|true|1|x|✓|v)$/i.test(text)
}
