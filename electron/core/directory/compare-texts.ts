import { phoneKey } from './keys.ts'
import { type EntryKind, type FieldName, fieldsOf, type Texts } from './texts.ts'

/** A field whose words differ; either side may be empty. */
export type Difference = {
  readonly field: FieldName
  readonly kept: string
  readonly incoming: string
}

/** In the order of the fields; two spellings of one telephone number are no difference. */
export function differences(kind: EntryKind, kept: Texts, incoming: Texts): readonly Difference[] {
  return fieldsOf[kind].flatMap((field) => {
    const one = (kept[field] ?? '').trim()
    const other = (incoming[field] ?? '').trim()
    return isSame(field, one, other) ? [] : [{ field, kept: one, incoming: other }]
  })
}

function isSame(field: FieldName, one: string, other: string): boolean {
  if (one === other) return true
  if (field !== 'phone' && field !== 'whatsapp') return false
  return phoneKey(one) !== '' && phoneKey(one) === phoneKey(other)
}
