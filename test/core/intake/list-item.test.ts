import { describe, expect, test } from 'vitest'
import { listBullet, listsBeginAt } from '#core/intake/list-item.ts'

const begins = (...items: readonly string[]) => [
  ...listsBeginAt(items.map((text) => ({ text, part: text === '' ? 'body' : 'list-item' }))),
]

describe('listsBeginAt', () => {
  test('keeps items of one kind together', () => {
    expect(begins('- a', '- b', '', '- c')).toEqual([0, 3])
  })

  test('parts bullets from numbers that begin anew', () => {
    expect(begins('• a', '• b', '1. c', '2. d')).toEqual([0, 2])
    expect(begins('1. a', '2. b', '• c')).toEqual([0, 2])
  })

  test('leaves bullets among numbers that go on', () => {
    expect(begins('1. a', '- b', '2. c')).toEqual([0])
  })
})

describe('listBullet', () => {
  test.each([
    ['✅ selesai', '✅ '],
    ['▪️ sawi', '▪️ '],
    ['1️⃣ sawi', '1️⃣ '],
    ['•sawi', '•'],
    ['-sawi', ''],
    ['🙏 Terima kasih', ''],
  ])('reads the bullet of «%s»', (line, bullet) => {
    expect(listBullet(line)).toBe(bullet)
  })
})
