import { describe, expect, test } from 'vitest'
import { countSentences, countWords } from '#core/text/words.ts'

describe('countWords', () => {
  test('counts runs that hold a letter or digit', () => {
    expect(countWords('Wonoasri – 120 kg, masing-masing 2.')).toBe(5)
  })

  test('is zero for marks and white space', () => {
    expect(countWords(' – “”\n')).toBe(0)
  })
})

describe('countSentences', () => {
  test('counts sentences with words only', () => {
    expect(countSentences('Acara lancar. Tamu pulang.\n***')).toBe(2)
  })
})
