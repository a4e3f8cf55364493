import { describe, expect, test } from 'vitest'
import { findWords } from '#core/text/find-words.ts'

describe('findWords', () => {
  test.each([
    ['12 orang, 120 kamar, dan 12 buku', '12', [0, 25]],
    ['1.120 paket dan 12,5 kilogram', '12', []],
    ['pada pukul 12.', '12', [11]],
    ['Budi Contohan dan Budi Contoh', 'Budi Contoh', [18]],
    ['tidak ada', 'lain', []],
    ['kosong', '', []],
  ])('in %j finds %j by itself', (text, words, starts) => {
    expect(findWords(text, words).map(({ start }) => start)).toEqual(starts)
  })
})
