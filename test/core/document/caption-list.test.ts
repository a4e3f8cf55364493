import { describe, expect, test } from 'vitest'
import { captionList } from '#core/document/caption-list.ts'
import { compose } from '#core/document/compose.ts'
import { fullRelease, sampleFacility, samplePhoto } from '../../helpers/full-release.ts'

describe('captionList', () => {
  test('writes each caption under the name of its file', () => {
    const photos = [
      { ...samplePhoto, caption: 'Peserta menulis', credit: 'Humas Contoh' },
      { ...samplePhoto, caption: '', credit: '' },
    ]
    const document = compose({ ...fullRelease, photos }, sampleFacility)

    expect(captionList(document, ['a_01.jpg', 'a_02.jpg'])).toBe(
      [
        `TAKARIR FOTO: ${fullRelease.headline}`,
        '',
        'a_01.jpg',
        'Peserta menulis. Foto: Humas Contoh',
        'Teks alternatif: Enam orang duduk di depan layar',
        '',
        'a_02.jpg',
        '(tanpa takarir)',
        'Teks alternatif: Enam orang duduk di depan layar',
        '',
      ].join('\r\n'),
    )
  })

  test('does not say a caption twice that serves as alternative text', () => {
    const photos = [{ ...samplePhoto, caption: 'Peserta menulis', credit: '', altText: '' }]
    const document = compose({ ...fullRelease, photos }, sampleFacility)

    expect(captionList(document, ['a_01.jpg'])).not.toContain('Teks alternatif')
  })
})
