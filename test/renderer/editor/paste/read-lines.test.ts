import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Story, textOfBlock } from '#core/release/block.ts'
import { readLines } from '../../../../renderer/editor/paste/read-lines.ts'

const chat = readFileSync(
  join(import.meta.dirname, '../../../fixtures/pastes/whatsapp-ios.txt'),
  'utf8',
)
const shapes = (story: Story) => story.map((block) => [block.type, textOfBlock(block)])

describe('readLines', () => {
  test('makes a list of lines with bullets', () => {
    expect(shapes(readLines('Hasil:\n• kangkung\n• sawi\n1. dapur\n2. panti'))).toEqual([
      ['paragraph', 'Hasil:'],
      ['list', 'kangkung\nsawi'],
      ['list', 'dapur\npanti'],
    ])
  })

  test('leaves a single line with a dash alone', () => {
    expect(shapes(readLines('Wonoasri\n- Lapas Wonoasri panen.'))).toEqual([
      ['paragraph', 'Wonoasri'],
      ['paragraph', '- Lapas Wonoasri panen.'],
    ])
  })

  test('keeps of a chat what was said, in bold and italic', () => {
    const story = readLines(chat)

    expect(shapes(story).at(-1)).toEqual(['paragraph', 'Baik 👍'])
    expect(JSON.stringify(story)).toContain('"text":"belakang","marks":["italic"]')
    expect(JSON.stringify(story)).not.toContain('Budi Humas')
  })

  test('loses no letter of any lines', () => {
    const line = fc.constantFrom('- a', '1. b', 'Kata panjang.', '*tebal*', '', '  ', '• c', '_x')

    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const bare = (text: string) => text.replace(/[^\p{L}]/gu, '')

        expect(bare(readLines(lines.join('\n')).map(textOfBlock).join(''))).toBe(
          bare(lines.join('')),
        )
      }),
    )
  })
})
