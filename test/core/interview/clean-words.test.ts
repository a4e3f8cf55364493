import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginSmall,
  cleanWords,
  dropBeginning,
  spokenAsTyped,
} from '#core/interview/clean-words.ts'
import { headlineCase } from '#core/interview/headline-case.ts'
import { strangeWords } from './strange-words.ts'

describe('cleanWords', () => {
  test.each([
    ['  aula   lapas. ', 'aula lapas'],
    ['satu , dua,, tiga ;', 'satu, dua, tiga'],
    ['buku dll.', 'buku dll.'],
    ['Bagas Contoh, S.H.', 'Bagas Contoh, S.H.'],
    ['“Melayani dengan Hati”', 'Melayani dengan Hati'],
    ['tema “Melayani”', 'tema “Melayani”'],
    ['baris\nkedua', 'baris kedua'],
    [' -- ', ''],
    ['...', ''],
  ])('makes %j fit into a sentence', (typed, words) => {
    expect(cleanWords(typed)).toBe(words)
  })

  test('begins with no mark that belongs to words before', () => {
    fc.assert(
      fc.property(strangeWords, (typed) => {
        expect(cleanWords(typed)).not.toMatch(/^[\s,.;:!?)]|[\s,;:]$|\s[,.;:!?)]| {2}/)
      }),
    )
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(strangeWords, (typed) => {
        const once = cleanWords(typed)
        expect(cleanWords(once)).toBe(once)
      }),
    )
  })
})

describe('dropBeginning', () => {
  test('drops the longest that fits', () => {
    expect(dropBeginning('Bertempat di aula', ['di', 'bertempat di'])).toBe('aula')
    expect(dropBeginning('Dinas Kesehatan', ['di'])).toBe('Dinas Kesehatan')
    expect(dropBeginning('di', ['di'])).toBe('')
  })
})

describe('beginSmall', () => {
  test.each([
    ['Meningkatkan layanan', 'meningkatkan layanan'],
    ['Untuk keluarga', 'untuk keluarga'],
    ['Berbagi Takjil', 'Berbagi Takjil'],
    ['Ditjenpas', 'Ditjenpas'],
    ['Medan kota', 'Medan kota'],
    ['TNI hadir', 'TNI hadir'],
  ])('goes on from %j', (typed, words) => {
    expect(beginSmall(typed, { isReason: false })).toBe(words)
  })
})

describe('spokenAsTyped', () => {
  test('begins with a capital and keeps the rest', () => {
    expect(spokenAsTyped(' kami  siap , selalu ')).toBe('Kami siap, selalu')
    expect(spokenAsTyped('“kami siap.”')).toBe('“Kami siap.”')
    expect(spokenAsTyped('?!')).toBe('')
  })
})

describe('headlineCase', () => {
  test.each([
    ['lapas gelar apel di aula', 'Lapas Gelar Apel di Aula'],
    ['untuk anak-anak LPKA', 'Untuk Anak-Anak LPKA'],
    ['HUT ke-81 RI', 'HUT Ke-81 RI'],
    ['gelar [isi: nama kegiatan]', 'Gelar [isi: nama kegiatan]'],
  ])('sets %j', (text, headline) => {
    expect(headlineCase(text)).toBe(headline)
  })
})
