import { describe, expect, test } from 'vitest'
import { findInstitutions } from '#core/text/institutions.ts'
import { findNumberWords } from '#core/text/number-words.ts'

describe('findNumberWords', () => {
  test.each([
    ['Pelatihan mencakup tiga materi dan dua belas sesi.', ['tiga', 'dua belas']],
    ['Seratus dua puluh lima orang hadir.', ['Seratus dua puluh lima']],
    ['Salah satu kamar diperiksa satu per satu.', []],
    ['Keduanya bertiga pada kelima kamar.', []],
  ])('in %j', (text, words) => {
    expect(findNumberWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
  })
})

describe('findInstitutions', () => {
  test.each([
    [
      'bersama Polsek Wonoasri dan Koramil Wonoasri di kamar',
      ['Polsek Wonoasri', 'Koramil Wonoasri'],
    ],
    [
      'oleh Dinas Kesehatan dan Keluarga Berencana, Rabu',
      ['Dinas Kesehatan dan Keluarga Berencana'],
    ],
    ['petugas BNNK memeriksa', ['BNNK']],
    ['Lapas Contoh menggelar dinas malam', []],
  ])('in %j', (text, names) => {
    expect(findInstitutions(text).map(({ start, end }) => text.slice(start, end))).toEqual(names)
  })
})
