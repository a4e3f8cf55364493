import fc from 'fast-check'
import { type Entry, type EntryKind, entryOf } from '#core/directory/texts.ts'
import { datelineFormSchema } from '#core/release/dateline.ts'

const alphabet = [...'abcXYZ019 .,;:\'"\\=+-@|~/()', 'é', 'ñ', '😀', '•', 'ş']
/** Words with the marks that tables and cards trip over; as fields hold them, without edges. */
const words = fc
  .string({ unit: fc.constantFrom(...alphabet), maxLength: 60 })
  .map((text) => text.trim())
const lines = fc.array(words, { maxLength: 3 }).map((parts) => parts.join('\n').trim())
const name = words.filter((text) => text !== '')
const listed = name.map((text) => text.replace(/[;|]/g, '').trim()).filter((text) => text !== '')
const list = fc.array(listed, { maxLength: 3 }).map((parts) => [...new Set(parts)].join('; '))
const day = fc
  .integer({ min: 1, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const phone = fc.constantFrom('', '0812-3456-7890', '(0322) 321234', '+1 212 555 2368', '110 psw 3')

const shared = { phone, whatsapp: phone, email: fc.constantFrom('', 'a@b.invalid'), note: lines }
const texts = {
  people: fc.record(
    {
      name,
      degreesBefore: words,
      degreesAfter: words,
      office: words,
      officeShort: words,
      unit: words,
      from: maybe(day),
      until: maybe(day),
      isSpokesperson: fc.constantFrom('', 'ya'),
      ...shared,
    },
    { requiredKeys: ['name'] },
  ),
  outlets: fc.record(
    {
      name,
      person: words,
      desk: words,
      lists: list,
      datelineForm: fc.constantFrom(...datelineFormSchema.options),
      ...shared,
    },
    { requiredKeys: ['name'] },
  ),
  institutions: fc.record({ long: name, short: words, variants: list }, { requiredKeys: ['long'] }),
}

/** Any entry that the program itself can have made. */
export function anyEntry(kind: EntryKind): fc.Arbitrary<Entry> {
  return texts[kind].map((made) =>
    entryOf(kind, 'anyentry0001', JSON.parse(JSON.stringify(made)) as Record<string, string>),
  )
}
