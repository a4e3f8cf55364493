import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributionVerbs } from '#core/quotes/attribution-verbs.ts'
import { namings } from '#core/quotes/name-speaker.ts'
import { spotSpeech } from '#core/quotes/spot-speech.ts'
import { type QuoteWish, quoteOrders, writeQuote } from '#core/quotes/write-quote.ts'
import { plain } from '#core/release/block.ts'

const speaker = { name: 'Budi Contoh', office: 'Kepala Lapas Wonoasri' }

function write(words: string, rest: Partial<QuoteWish> = {}): string {
  return writeQuote({ words, speaker, verb: 'ujar', order: 'words-first', naming: 'full', ...rest })
}

describe('writeQuote', () => {
  test.each([
    ['Kami siap', '“Kami siap,” ujar Kepala Lapas Wonoasri, Budi Contoh.'],
    ['Kami siap.', '“Kami siap,” ujar Kepala Lapas Wonoasri, Budi Contoh.'],
    ['"Kami siap."', '“Kami siap,” ujar Kepala Lapas Wonoasri, Budi Contoh.'],
    ['“Kami siap,”', '“Kami siap,” ujar Kepala Lapas Wonoasri, Budi Contoh.'],
    ['Kapan kita mulai?', '“Kapan kita mulai?” ujar Kepala Lapas Wonoasri, Budi Contoh.'],
    ['Semangat!', '“Semangat!” ujar Kepala Lapas Wonoasri, Budi Contoh.'],
    ['Semangat!.', '“Semangat!” ujar Kepala Lapas Wonoasri, Budi Contoh.'],
    ['Ya …', '“Ya …,” ujar Kepala Lapas Wonoasri, Budi Contoh.'],
    [
      'Ada sapi, kambing, dll.',
      '“Ada sapi, kambing, dll.,” ujar Kepala Lapas Wonoasri, Budi Contoh.',
    ],
    [
      'Program "Pagi Sehat" jalan.',
      '“Program ‘Pagi Sehat’ jalan,” ujar Kepala Lapas Wonoasri, Budi Contoh.',
    ],
    ['Ia bilang “siap.”', '“Ia bilang ‘siap’,” ujar Kepala Lapas Wonoasri, Budi Contoh.'],
    ['Kami\n siap', '“Kami siap,” ujar Kepala Lapas Wonoasri, Budi Contoh.'],
  ])('sets %j before its attribution', (words, written) => {
    expect(write(words)).toBe(written)
  })

  test.each([
    ['Kami siap', 'Kepala Lapas Wonoasri, Budi Contoh, mengatakan, “Kami siap.”'],
    ['Kami siap.', 'Kepala Lapas Wonoasri, Budi Contoh, mengatakan, “Kami siap.”'],
    ['Kapan mulai?', 'Kepala Lapas Wonoasri, Budi Contoh, mengatakan, “Kapan mulai?”'],
    ['Sapi, dll.', 'Kepala Lapas Wonoasri, Budi Contoh, mengatakan, “Sapi, dll.”'],
  ])('sets %j after its attribution', (words, written) => {
    expect(write(words, { order: 'speaker-first' })).toBe(written)
  })

  test.each([
    [{ naming: 'name' }, '“Siap,” ujar Budi Contoh.'],
    [{ naming: 'office' }, '“Siap,” ujar Kepala Lapas Wonoasri.'],
    [{ naming: 'ending' }, '“Siap,” ujarnya.'],
    [{ naming: 'ending', verb: 'tambah' }, '“Siap,” tambahnya.'],
    [{ naming: 'ending', order: 'speaker-first' }, 'Ia mengatakan, “Siap.”'],
    [{ naming: 'name', order: 'speaker-first', verb: 'harap' }, 'Budi Contoh berharap, “Siap.”'],
    [{ speaker: { name: 'Budi, S.H.', office: '' } }, '“Siap,” ujar Budi, S.H.'],
    [{ speaker: { name: '', office: 'Kalapas' } }, '“Siap,” ujar Kalapas.'],
    [{ speaker: { name: ' ', office: '' } }, '“Siap,” ujarnya.'],
  ] as const)('names the speaker as wished: %j', (wish, written) => {
    expect(write('Siap', wish)).toBe(written)
  })

  test.each(['', '  ', '“”', '".."', '—'])('writes nothing for %j', (words) => {
    expect(write(words)).toBe('')
  })

  test('doubles no mark whatever is typed', () => {
    const typed = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '"',
            '“',
            '”',
            '.',
            ',',
            '?',
            '!',
            ' ',
            '…',
            '‘',
            '’',
            '\n',
            'dll',
            'S.H',
          ),
          fc.constantFrom('kami', 'siap', 'Lapas', 'jam 10'),
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join(''))
    const wishes = fc.record({
      words: typed,
      speaker: fc.record({
        name: fc.constantFrom('', 'Budi Contoh', 'Budi, S.H.', 'Budi,'),
        office: fc.constantFrom('', 'Kalapas', 'Kalapas, '),
      }),
      verb: fc.constantFrom(...attributionVerbs.map(({ after }) => after)),
      order: fc.constantFrom(...quoteOrders),
      naming: fc.constantFrom(...namings),
    })
    fc.assert(
      fc.property(wishes, (wish) => {
        const written = writeQuote(wish)

        if (written === '') return
        expect(written.match(/[“”]/g)).toEqual(['“', '”'])
        expect(written).not.toMatch(/"|”[.,]|[,;:?! ],”|[,;:?! ]\.”|\n| {2}/)
        expect(written).toMatch(wish.order === 'words-first' ? /^“.*\.$/s : /”$/)
        // The stop within the marks ends the sentence; an attribution brings its own.
        expect(written.endsWith('”.')).toBe(false)
      }),
    )
  })

  test('is recognised by intake, with its speaker', () => {
    const wishes = fc.record({
      verb: fc.constantFrom(...attributionVerbs.map(({ after }) => after)),
      order: fc.constantFrom(...quoteOrders),
    })
    fc.assert(
      fc.property(wishes, (wish) => {
        const text = write('Kami siap menanam lagi tahun depan', wish)
        const story = [{ type: 'paragraph', role: 'body', inlines: plain(text) }] as const

        expect(spotSpeech(story, 0, 'Wonoasri')).toEqual(speaker)
      }),
    )
  })

  test('writes the same quote from its own words', () => {
    const words = fc.constantFrom(
      'Kami siap',
      'Ada "apa"?',
      'Maju!',
      'Sapi, dll.',
      'Ia bilang ‘ya’',
    )
    fc.assert(
      fc.property(words, (typed) => {
        const written = write(typed)
        const again = written.slice(0, written.indexOf('”') + 1)

        expect(write(again)).toBe(written)
      }),
    )
  })
})
