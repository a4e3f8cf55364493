import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import type { Release } from '#core/release/release.ts'
import { proofSheets } from '#services/exporters/pdf/proof.ts'
import { fullRelease, sampleFacility } from '../../../helpers/full-release.ts'
import { hostileRelease } from '../../../helpers/hostile-release.ts'
import { makeRelease } from '../../../helpers/make-release.ts'

const printedAt = '2026-11-24T13:05:00+08:00'
const proofOf = (release: Release, facility: typeof sampleFacility | null = sampleFacility) =>
  new JSDOM(proofSheets(compose(release, facility), printedAt)).window.document

describe('proofSheets', () => {
  test('holds every word of the release and no picture', () => {
    const proof = proofOf(fullRelease)

    const body = proof.querySelector('.flow')?.textContent ?? ''
    for (const words of [
      'SIARAN PERS',
      'Lapas Contoh Latih Warga Binaan Menulis Berita',
      'Enam kali pertemuan',
      'ujar Contoh Satu, Kepala Lapas.',
      'Foto 1. Peserta menyimak contoh naskah. Foto: Humas Lapas Contoh',
      'Foto 2. Pena dan buku. Foto: Humas Lapas Contoh',
      'Contoh Dua · 0800-000-000',
    ])
      expect(body).toContain(words)
    expect(proof.querySelectorAll('img')).toHaveLength(0)
  })

  test('says on each page whose it is, when printed, and until when held', () => {
    const running = proofOf(fullRelease).querySelector('.running')?.textContent ?? ''

    expect(running).toContain('NASKAH KOREKSI')
    expect(running).toContain('Lembaga Pemasyarakatan Kelas IIB Contoh')
    expect(running).toContain('Dicetak Selasa, 24 November 2026, 13.05 WITA')
    expect(running).toContain('EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024')
    expect(running).toContain(' dari  · Lapas Contoh Latih Warga Binaan Menulis Berita')
  })

  test('leaves out what is not there', () => {
    const running = proofOf(makeRelease({ embargo: null }), null).querySelector('.running')

    expect(running?.querySelector('.author, .hold')).toBeNull()
    expect(running?.querySelectorAll('.at, .of')).toHaveLength(2)
  })

  test('lets no word of the release become markup', () => {
    const proof = proofOf(hostileRelease)

    expect(proof.querySelectorAll('script, iframe, [onclick], [style], img')).toHaveLength(0)
    expect(proof.querySelectorAll('.flow')).toHaveLength(1)
  })
})
