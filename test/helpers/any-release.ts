import fc from 'fast-check'
import { type Block, type Inline, plain } from '#core/release/block.ts'
import { datelineFormSchema } from '#core/release/dateline.ts'
import type { Release } from '#core/release/release.ts'
import { samplePhoto } from './full-release.ts'
import { makeRelease } from './make-release.ts'

/** What people type and paste, and what no keyboard has. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<&>"\'',
    '😀 *tebal* _miring_',
    'العربية',
    'kata '.repeat(40),
    'Kalimat penuh. '.repeat(30),
    'x'.repeat(300),
    '\ud83d',
    'a\r\nb\u0000\u200b',
    '.\n.',
    'From: palsu',
    '--=',
  ),
)

const inlines: fc.Arbitrary<readonly Inline[]> = fc.oneof(
  anyText.map(plain),
  fc.array(
    fc.oneof(
      fc.record({
        type: fc.constant('text' as const),
        text: anyText,
        marks: fc.subarray(['bold', 'italic'] as const),
      }),
      fc.constant({ type: 'line-break' } as const),
      anyText.map(
        (text): Inline => ({
          type: 'link',
          url: `https://example.go.id/${text}`,
          inlines: [{ type: 'text', text, marks: [] }],
        }),
      ),
    ),
    { maxLength: 4 },
  ),
)

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('paragraph' as const),
    role: fc.constantFrom('lead' as const, 'body' as const, 'closing' as const),
    inlines,
  }),
  fc.record({ type: fc.constant('subhead' as const), inlines }),
  fc.record({
    type: fc.constant('quote' as const),
    inlines,
    speaker: fc.constant({ name: '', office: '' }),
  }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(inlines, { maxLength: 3 }),
  }),
)

/** Any release that the store would take. */
export const anyRelease: fc.Arbitrary<Release> = fc
  .record({
    headline: anyText,
    place: anyText,
    outlet: anyText,
    form: fc.constantFrom(...datelineFormSchema.options),
    date: fc.constantFrom(null, '2024-10-09', '2024-02-29'),
    story: fc.array(block, { maxLength: 6 }),
    boilerplate: anyText,
    name: anyText,
    writerCode: anyText,
    embargo: fc.constantFrom(null, '2024-10-10T08:00:00+07:00'),
    caption: anyText,
    photos: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ place, outlet, form, date, name, caption, photos, ...fields }) =>
    makeRelease({
      ...fields,
      dateline: { place, outlet, form, date },
      pressContacts: [{ name, phone: name, email: name }],
      photos: Array.from({ length: photos }, (_, at) => ({
        ...samplePhoto,
        hash: String(at).repeat(64),
        caption,
      })),
    }),
  )
