import type { Incoming, Read, Trouble } from '../exchange/read-table.ts'
import { phoneKey } from '../keys.ts'
import { type EntryKind, type FieldName, nameField, type Texts, unreadable } from '../texts.ts'
import { type CardLine, type DecodeBytes, readCardLines } from './card-lines.ts'
import { splitValue, unescapeValue } from './card-values.ts'

/** Null where the file holds no card at all. A broken card is left out whole and told. */
export function readCards(kind: EntryKind, text: string, decode: DecodeBytes): Read | null {
  const { lines, broken } = readCardLines(text, decode)
  const incoming: Incoming[] = []
  const troubles: Trouble[] = []
  let begin: number | null = null
  let card: CardLine[] = []
  let isAny = false

  const leaveOut = (line: number) => troubles.push({ kind: 'broken-card', line })
  for (const property of lines) {
    if (is(property, 'BEGIN')) {
      if (begin !== null) leaveOut(begin)
      begin = property.line
      card = []
      isAny = true
    } else if (begin !== null && is(property, 'END')) {
      const from: number = begin
      const bad = broken.find((line) => line > from && line < property.line)
      const texts = textsOfCard(kind, card)
      if (bad !== undefined) leaveOut(bad)
      else if ((texts[nameField(kind)] ?? '') === '') troubles.push({ kind: 'no-name', line: from })
      else {
        incoming.push({ line: from, texts })
        for (const field of unreadable(texts)) {
          troubles.push({ kind: 'field-unreadable', line: from, field })
        }
      }
      begin = null
    } else if (begin !== null) card.push(property)
  }
  if (begin !== null) leaveOut(begin)
  return isAny ? { incoming, troubles } : null
}

function is({ name, value }: CardLine, wanted: 'BEGIN' | 'END'): boolean {
  return name === wanted && value.trim().toUpperCase() === 'VCARD'
}

function textsOfCard(kind: EntryKind, card: readonly CardLine[]): Texts {
  const first = (name: string) => card.find((line) => line.name === name)
  const word = (name: string) => unescapeValue(first(name)?.value ?? '').trim()
  const [unit = '', desk = ''] = splitValue(first('ORG')?.value ?? '', ';')
  const names = namesOf(card)
  const reached = reachedBy(card)
  const note = [word('NOTE'), ...reached.others].filter((line) => line !== '').join('\n')
  const shared = { ...reached.texts, note }
  if (kind === 'outlets') {
    const lists = splitValue(first('CATEGORIES')?.value ?? '', ',').join('; ')
    return clean({
      ...shared,
      name: unit === '' ? names.name : unit,
      person: word('X-TERAS-PERSON') || (unit === '' || names.name === unit ? '' : names.name),
      desk: word('TITLE') || desk,
      lists,
      datelineForm: word('X-TERAS-DATELINE'),
    })
  }
  if (kind === 'institutions') {
    const variants = splitValue(first('X-TERAS-VARIANTS')?.value ?? '', ',').join('; ')
    return clean({ long: unit || names.name, short: word('NICKNAME'), variants })
  }
  return clean({
    ...names,
    ...shared,
    office: word('TITLE'),
    officeShort: word('ROLE'),
    unit: [unit, desk].filter((part) => part !== '').join(', '),
    from: word('X-TERAS-FROM'),
    until: word('X-TERAS-UNTIL'),
    isSpokesperson: word('X-TERAS-SPOKESPERSON'),
  })
}

/** `N` is family; given; more; before; after. Its order is the spoken one: given, more, family. */
function namesOf(card: readonly CardLine[]): Texts & { readonly name: string } {
  const structured = card.find(({ name }) => name === 'N')?.value ?? ''
  const parts = splitValue(structured, ';')
  const [family = '', given = '', more = '', before = '', after = ''] = parts
  const spoken = [given, more, family].filter((part) => part !== '').join(' ')
  const shown = unescapeValue(card.find(({ name }) => name === 'FN')?.value ?? '').trim()
  return { name: spoken === '' ? shown : spoken, degreesBefore: before, degreesAfter: after }
}

/** The first number, the one for WhatsApp, and the first address; further ones go into the note. */
function reachedBy(card: readonly CardLine[]): { texts: Texts; others: readonly string[] } {
  let phone = ''
  let whatsapp = ''
  let email = ''
  const others: string[] = []
  for (const line of card) {
    const value = unescapeValue(line.value)
      .replace(/^(tel|whatsapp|xmpp|mailto):/i, '')
      .trim()
    const isWhatsapp = [...line.types, labelOf(line, card)].some((type) =>
      /^(wa|whats.?app)/.test(type),
    )
    const isTaken = [phone, whatsapp].some((one) => one !== '' && phoneKey(one) === phoneKey(value))
    if (value === '') continue
    if (
      line.name === 'X-WHATSAPP' ||
      ((line.name === 'TEL' || line.name === 'IMPP') && isWhatsapp)
    ) {
      if (whatsapp === '') whatsapp = value
      else if (!isTaken) others.push(value)
    } else if (line.name === 'TEL') {
      if (phone === '') phone = value
      else if (!isTaken) others.push(value)
    } else if (line.name === 'EMAIL') {
      if (email === '') email = value
      else if (email.toLowerCase() !== value.toLowerCase()) others.push(value)
    }
  }
  return { texts: { phone, whatsapp, email }, others }
}

function labelOf({ group }: CardLine, card: readonly CardLine[]): string {
  if (group === '') return ''
  return (
    card.find((line) => line.group === group && line.name === 'X-ABLABEL')?.value.toLowerCase() ??
    ''
  )
}

function clean(texts: Texts): Texts {
  const pairs = Object.entries(texts).map(([field, text]): [string, string] => [field, text.trim()])
  const kept: Partial<Record<FieldName, string>> = Object.fromEntries(
    pairs.filter(([, text]) => text !== ''),
  )
  return kept
}
