import { type Entry, type EntryKind, fieldsOf, textsOf } from '../texts.ts'
import { headerOf } from './columns.ts'
import { neutralise } from './formulas.ts'

/** A header and one row an entry; no cell can be run by a spreadsheet. */
export function writeTable(
  kind: EntryKind,
  entries: readonly Entry[],
): readonly (readonly string[])[] {
  const fields = fieldsOf[kind]
  const rows = entries.map((entry) => {
    const texts = textsOf(entry)
    return fields.map((field) => neutralise(texts[field] ?? ''))
  })
  return [fields.map((field) => headerOf(field, kind)), ...rows]
}
