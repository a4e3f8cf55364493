import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Pattern,
  type PatternPiece,
  readPattern,
  slotsOf,
  writePattern,
} from '#core/templates/pattern.ts'

describe('readPattern', () => {
  test('reads slots, forms, segments, and alternatives', () => {
    const read = readPattern('Acara {what}[ di {place}[, {when.time}]|], [{goal}|{why}].')

    expect(read).toEqual({
      kind: 'pattern',
      pattern: [
        { kind: 'words', words: 'Acara ' },
        { kind: 'slot', question: 'what', form: '' },
        {
          kind: 'segment',
          alternatives: [
            [
              { kind: 'words', words: ' di ' },
              { kind: 'slot', question: 'place', form: '' },
              {
                kind: 'segment',
                alternatives: [
                  [
                    { kind: 'words', words: ', ' },
                    { kind: 'slot', question: 'when', form: 'time' },
                  ],
                ],
              },
            ],
            [],
          ],
        },
        { kind: 'words', words: ', ' },
        {
          kind: 'segment',
          alternatives: [
            [{ kind: 'slot', question: 'goal', form: '' }],
            [{ kind: 'slot', question: 'why', form: '' }],
          ],
        },
        { kind: 'words', words: '.' },
      ],
    })
  })

  test.each([
    ['Acara {what', 6, 'slot-not-closed'],
    ['Acara {Apa itu}', 6, 'slot-name'],
    ['Acara [di {place}', 6, 'segment-not-closed'],
    ['Acara [di [{place}]', 6, 'segment-not-closed'],
    ['Acara ] di', 6, 'stray-mark'],
    ['Acara | di', 6, 'stray-mark'],
    ['Acara } di', 6, 'stray-mark'],
  ])('says where %j is wrong', (text, at, problem) => {
    expect(readPattern(text)).toEqual({ kind: 'fault', at, problem })
  })

  test('reads back what was written', () => {
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        expect(readPattern(writePattern(pattern))).toEqual({ kind: 'pattern', pattern })
      }),
    )
  })

  test('reads or refuses any text', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', '|', 'a', 'x.y', ' ', '.')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const read = readPattern(text)
        if (read.kind === 'pattern') expect(writePattern(read.pattern)).toBe(text)
        else expect(read.at).toBeLessThan(text.length)
      }),
    )
  })
})

describe('slotsOf', () => {
  test('tells the loose from the firm', () => {
    const read = readPattern('{what}[ di {place}]')

    expect(read.kind === 'pattern' && slotsOf(read.pattern)).toMatchObject([
      { question: 'what', isLoose: false },
      { question: 'place', isLoose: true },
    ])
  })
})

const name = fc.stringMatching(/^[a-z0-9-]{1,8}$/)
const slot = fc.record({
  kind: fc.constant('slot' as const),
  question: name,
  form: fc.oneof(fc.constant(''), name),
})
const words = fc
  .stringMatching(/^[^{}[\]|]{1,12}$/)
  .map((text) => ({ kind: 'words' as const, words: text }))

/** Words never stand beside words: they would read back as one piece. */
const anyPattern: fc.Arbitrary<Pattern> = fc.letrec<{ pattern: Pattern }>((tie) => ({
  pattern: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        words,
        slot,
        fc
          .array(tie('pattern'), { minLength: 1, maxLength: 3 })
          .map((alternatives): PatternPiece => ({ kind: 'segment', alternatives })),
      ),
      { maxLength: 5 },
    )
    .map((pieces) =>
      pieces.filter((piece, at) => piece.kind !== 'words' || pieces[at - 1]?.kind !== 'words'),
    ),
})).pattern
