import fc from 'fast-check'
import {
  type Block,
  type Inline,
  markSchema,
  obtainedSchema,
  roleSchema,
  type Text,
} from '#core/release/block.ts'

const marks = fc.array(fc.constantFrom(...markSchema.options), { maxLength: 4 })
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', ' ', '\n', 'a\r\nb', '\t', 'Lapas', '“Siap,”', '\u200b', '🙂'),
)
const text: fc.Arbitrary<Text> = fc.record({ type: fc.constant('text'), text: words, marks })
const url = fc.constantFrom('https://contoh.go.id', 'http://a.b/c?d=e', 'mailto:humas@contoh.go.id')
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.record({ type: fc.constant('link'), url, inlines: fc.array(text, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('line-break') }),
)
const inlines = fc.array(inline, { maxLength: 5 })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('paragraph'),
    role: fc.constantFrom(...roleSchema.options),
    inlines,
  }),
  fc.record({ type: fc.constant('subhead'), inlines }),
  fc.record(
    {
      type: fc.constant('quote'),
      inlines,
      speaker: fc.record({
        name: fc.string({ maxLength: 8 }),
        office: fc.string({ maxLength: 8 }),
      }),
      obtained: fc.constantFrom(...obtainedSchema.options),
      approvedWords: words,
    },
    { requiredKeys: ['type', 'inlines', 'speaker'] },
  ),
  fc.record({
    type: fc.constant('list'),
    ordered: fc.boolean(),
    items: fc.array(inlines, { maxLength: 3 }),
  }),
)

/** Any story the schema allows, the odd ones included. */
export const anyStory = fc.array(block, { maxLength: 6 })
