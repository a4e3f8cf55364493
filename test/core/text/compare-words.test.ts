import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareWords, type Run } from '#core/text/compare-words.ts'

const side = (runs: readonly Run[], dropped: Run['kind']) =>
  runs
    .filter(({ kind }) => kind !== dropped)
    .map(({ text }) => text)
    .join('')

/** Few words, so that they repeat; odd signs and halves of pairs among them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('panen', 'lapas', ' ', '\n', ', ', '.', '“', '\ud83d', '\u{1f600}', "jum'at"),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

describe('compareWords', () => {
  test('marks the word that took the place of another', () => {
    expect(compareWords('Panen raya hari Rabu.', 'Panen raya hari Kamis.')).toEqual([
      { kind: 'same', text: 'Panen raya hari ' },
      { kind: 'removed', text: 'Rabu' },
      { kind: 'added', text: 'Kamis' },
      { kind: 'same', text: '.' },
    ])
  })

  test('tells a rewritten clause as one change', () => {
    expect(compareWords('di Ruang Rapat itu', 'di Aula Utama itu')).toEqual([
      { kind: 'same', text: 'di ' },
      { kind: 'removed', text: 'Ruang Rapat' },
      { kind: 'added', text: 'Aula Utama' },
      { kind: 'same', text: ' itu' },
    ])
  })

  test('leaves a word whole whose sign changed', () => {
    expect(compareWords('panen,', 'panen.')).toEqual([
      { kind: 'same', text: 'panen' },
      { kind: 'removed', text: ',' },
      { kind: 'added', text: '.' },
    ])
  })

  test('finds nothing between equal texts', () => {
    expect(compareWords('', '')).toEqual([])
    expect(compareWords('Panen.', 'Panen.')).toEqual([{ kind: 'same', text: 'Panen.' }])
  })

  test('gives back both texts whole', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const runs = compareWords(before, after)

        expect(side(runs, 'added')).toBe(before)
        expect(side(runs, 'removed')).toBe(after)
      }),
      { numRuns: 500 },
    )
  })

  test('never sets two runs of a kind side by side', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const kinds = compareWords(before, after).map(({ kind }) => kind)

        expect(kinds.filter((kind, at) => kind === kinds[at - 1])).toEqual([])
      }),
    )
  })

  test('marks only what was put in', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, more) => {
        // White space at its end becomes one stretch with what follows.
        const old = text.trimEnd()
        const removed = compareWords(old, `${old} ${more}`).filter(({ kind }) => kind === 'removed')

        expect(removed.map((run) => run.text).join('').length).toBeLessThanOrEqual(2)
      }),
    )
  })

  // A comparison that grows with the square of the words would meet the runner's own limit.
  test('compares long texts', () => {
    const words = Array.from({ length: 20_000 }, (_, nr) => `kata${nr % 700}`)
    const other = words.map((word, nr) => (nr % 50 === 0 ? `lain${nr}` : word))
    const unlike = words.map((_, nr) => `asing${nr}`)

    const runs = compareWords(words.join(' '), other.join(' '))
    compareWords(words.join(' '), unlike.join(' '))

    expect(runs.filter(({ kind }) => kind === 'added')).toHaveLength(400)
  })
})
