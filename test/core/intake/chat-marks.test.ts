import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chatInlines, maskChatMarks, withoutChatMarks } from '#core/intake/chat-marks.ts'
import { textOfInlines } from '#core/release/block.ts'

describe('chatInlines', () => {
  test('turns stars and strokes into bold and italic', () => {
    expect(chatInlines('Lapas *Wonoasri* panen _sayur_ ~lele~.')).toEqual([
      { type: 'text', text: 'Lapas ', marks: [] },
      { type: 'text', text: 'Wonoasri', marks: ['bold'] },
      { type: 'text', text: ' panen ', marks: [] },
      { type: 'text', text: 'sayur', marks: ['italic'] },
      { type: 'text', text: ' lele.', marks: [] },
    ])
  })

  test('reads bold inside italic', () => {
    expect(chatInlines('_*A*_')).toEqual([{ type: 'text', text: 'A', marks: ['bold', 'italic'] }])
  })

  test.each(['INFO_PAS dan humas_lapas', '2 * 3 * 4', '(*)', '***', 'harga* dan diskon*', '_ _'])(
    'leaves «%s» as it is',
    (text) => {
      expect(withoutChatMarks(text)).toBe(text)
    },
  )

  test('loses nothing but the marks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a *_~.\n]{0,40}$/), (text) => {
        const bare = (words: string) => words.replace(/[*_~]/g, '')

        expect(bare(textOfInlines(chatInlines(text)))).toBe(bare(text))
        expect(maskChatMarks(text)).toHaveLength(text.length)
      }),
    )
  })
})
