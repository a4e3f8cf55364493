import { describe, expect, test } from 'vitest'
import { shortTitle } from '#core/document/short-title.ts'

describe('shortTitle', () => {
  test('keeps a title that has room', () => {
    expect(shortTitle('Lapas Contoh Panen Sayur')).toBe('Lapas Contoh Panen Sayur')
  })

  test('cuts a long one at a word', () => {
    const title = 'Lapas Kelas IIB Contoh Panen Seratus Kilogram Kangkung, Warga Ikut Memetik'

    expect(shortTitle(title)).toBe('Lapas Kelas IIB Contoh Panen Seratus Kilogram Kangkung…')
  })
})
