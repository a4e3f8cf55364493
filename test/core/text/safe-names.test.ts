import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { releaseFolderName, slugOf } from '#core/text/safe-names.ts'

describe('slugOf', () => {
  test('joins small words by hyphens', () => {
    expect(slugOf('Lapas Wonoasri Panen 120 Kg Sayur!')).toBe('lapas-wonoasri-panen-120-kg-sayur')
  })

  test('folds accents and drops apostrophes', () => {
    expect(slugOf('Kafé Jum’at')).toBe('kafe-jumat')
  })

  test('never is empty', () => {
    expect(slugOf(' … ')).toBe('rilis')
    expect(slugOf('监狱')).toBe('rilis')
  })

  test('never names a Windows device', () => {
    expect(slugOf('CON')).toBe('rilis-con')
    expect(slugOf('com1')).toBe('rilis-com1')
  })

  test('is cut at a word within 60 characters', () => {
    const slug = slugOf('warga binaan '.repeat(12))

    expect(slug).toBe('warga-binaan-warga-binaan-warga-binaan-warga-binaan-warga')
  })

  test('is legal on FAT for any headline', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (headline) => {
        expect(slugOf(headline)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slugOf(headline).length).toBeLessThanOrEqual(60)
      }),
    )
  })
})

describe('releaseFolderName', () => {
  test('puts the day of the event first', () => {
    expect(releaseFolderName('2024-10-17', 'Panen Perdana')).toBe('2024-10-17_panen-perdana')
  })

  test('is the slug where no day is known', () => {
    expect(releaseFolderName(null, '')).toBe('rilis')
  })
})
