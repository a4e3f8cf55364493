import type { Facility } from '#core/release/facility.ts'
import type { Photo } from '#core/release/photo.ts'
import type { Release } from '#core/release/release.ts'
import { makeRelease } from './make-release.ts'
import { tinyJpeg } from './tiny-jpeg.ts'

const text = (words: string, ...marks: readonly ('bold' | 'italic')[]) =>
  ({ type: 'text', text: words, marks }) as const

export const samplePhoto: Photo = {
  hash: 'a'.repeat(64),
  mediaType: 'image/jpeg',
  widthPx: tinyJpeg.widthPx,
  heightPx: tinyJpeg.heightPx,
  sizeBytes: tinyJpeg.bytes.length,
  caption: 'Peserta menyimak contoh naskah',
  credit: 'Humas Lapas Contoh',
  altText: 'Enam orang duduk di depan layar',
}

/** A facility with everything filled in. */
export const sampleFacility: Facility = {
  kind: 'lapas',
  class: 'IIB',
  name: 'Contoh',
  city: 'Contohan',
  address: 'Jalan Contoh 1',
  letterhead: ['KANTOR WILAYAH CONTOH', 'LEMBAGA PEMASYARAKATAN KELAS IIB CONTOH'],
  logo: 'b'.repeat(64),
  writerCode: 'CTH',
  boilerplate: '',
  contacts: [],
}

/** A finished release with every type of block and inline there is. */
export const fullRelease: Release = makeRelease({
  headline: 'Lapas Contoh Latih Warga Binaan Menulis Berita',
  dateline: { place: 'Contohan', date: '2024-10-09', outlet: '', form: 'place' },
  story: [
    {
      type: 'paragraph',
      role: 'lead',
      inlines: [text('Lapas Contoh membuka '), text('kelas menulis', 'bold'), text(' pertama.')],
    },
    { type: 'subhead', inlines: [text('Enam kali pertemuan')] },
    {
      type: 'paragraph',
      role: 'body',
      inlines: [
        text('Jadwal terpasang di '),
        {
          type: 'link',
          url: 'https://example.go.id/jadwal?a=1&b=2',
          inlines: [text('laman unit')],
        },
        text('.'),
        { type: 'line-break' },
        text('Tempat terbatas', 'bold', 'italic'),
        text('.'),
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [[text('Menyusun teras')], [text('Menulis kutipan')]],
    },
    {
      type: 'quote',
      inlines: [text('“Menulis itu melatih kejujuran,” ujar Contoh Satu, Kepala Lapas.')],
      speaker: { name: 'Contoh Satu', office: 'Kepala Lapas' },
    },
    { type: 'list', ordered: false, items: [[text('Buku tulis')], [text('Pena')]] },
    { type: 'paragraph', role: 'closing', inlines: [text('Kelas berikutnya dibuka bulan depan.')] },
  ],
  boilerplate: 'Lapas Contoh membina warga di Contohan.',
  pressContacts: [{ name: 'Contoh Dua', phone: '0800-000-000', email: 'humas@example.go.id' }],
  writerCode: 'CTH',
  embargo: '2024-10-10T08:00:00+07:00',
  photos: [samplePhoto, { ...samplePhoto, hash: 'c'.repeat(64), caption: 'Pena dan buku.' }],
})
