import { describe, expect, test } from 'vitest'
import { type Block, plain } from '#core/release/block.ts'
import { missingParts } from '#core/release/missing-parts.ts'
import type { Photo } from '#core/release/photo.ts'
import type { Release } from '#core/release/release.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const lead: Block = { type: 'paragraph', role: 'lead', inlines: plain('Lapas Contoh panen sayur.') }
const quote: Block = {
  type: 'quote',
  inlines: plain('“Kami senang,” kata Contoh.'),
  speaker: { name: 'Contoh Satu', office: 'Kalapas Contoh' },
}
const photo: Photo = {
  hash: 'a'.repeat(64),
  mediaType: 'image/jpeg',
  widthPx: 10,
  heightPx: 10,
  sizeBytes: 100,
  caption: 'Petugas memanen sayur.',
  credit: 'Humas',
  altText: '',
}
const whole: Partial<Release> = {
  headline: 'Lapas Contoh Panen Sayur',
  dateline: { place: 'Contoh', date: '2026-01-05', outlet: '', form: 'place' },
  story: [lead, quote],
  pressContacts: [{ name: 'Contoh Dua', phone: '0800', email: '' }],
  photos: [photo],
}
const idsOf = (fields: Partial<Release>) =>
  missingParts(makeRelease({ ...whole, ...fields })).map(({ id }) => id)

describe('missingParts', () => {
  test('finds nothing in a whole release', () => {
    expect(idsOf({})).toEqual([])
  })

  test('asks a new draft for the required first', () => {
    const missing = missingParts(makeRelease())

    expect(missing.map(({ id, need }) => `${need} ${id}`)).toEqual([
      'required headline',
      'required place',
      'required date',
      'required lead',
      'recommended quote',
      'recommended contact',
      'recommended photos',
    ])
  })

  test('asks for no place where no dateline is wanted', () => {
    expect(
      idsOf({ dateline: { place: '', date: '2026-01-05', outlet: '', form: 'none' } }),
    ).toEqual([])
  })

  test('takes white space for nothing', () => {
    const blank: Block = { ...lead, inlines: plain(' \n ') }

    expect(idsOf({ headline: '  ', story: [blank, quote] })).toEqual(['headline', 'lead'])
  })

  const said = (text: string): Block => ({
    ...quote,
    inlines: plain(text),
    speaker: { name: ' ', office: '' },
  })

  test.each([
    '“Panen ini hasil kerja bersama.”',
    '“Panen ini hasil kerja bersama,” ujarnya.',
    '“Panen ini hasil kerja bersama,” ujar Kalapas.',
  ])('asks who speaks when «%s» names nobody', (text) => {
    expect(idsOf({ story: [lead, said(text)] })).toEqual(['speaker'])
  })

  test.each([
    '“Panen ini hasil kerja bersama,” ungkap Kalapas Wonoasri, Budi Contohan.',
    '"Panen ini hasil kerja bersama," ungkap Kalapas Wonoasri, Budi Contohan.',
    '“Panen ini hasil kerja bersama”, kata Sari Misalia.',
    'Budi Contohan, Kalapas Wonoasri, mengatakan, “Panen ini hasil kerja bersama.”',
    '“Panen ini hasil kerja bersama,” ujar seorang pengunjung.',
  ])('finds the speaker in the words «%s»', (text) => {
    expect(idsOf({ story: [lead, said(text)] })).toEqual([])
  })

  test('takes «ujarnya» for the speaker before', () => {
    expect(idsOf({ story: [lead, quote, said('“Kami akan terus menanam,” ujarnya.')] })).toEqual([])
  })

  test('looks for the holder of an office in the other blocks', () => {
    const body: Block = {
      ...lead,
      role: 'body',
      inlines: plain('Panen dibuka Kalapas Wonoasri, Budi Contohan.'),
    }

    expect(idsOf({ story: [lead, body, said('“Hasilnya baik sekali,” ujar Kalapas.')] })).toEqual(
      [],
    )
  })

  test('takes quotation marks alone for no quote', () => {
    expect(idsOf({ story: [lead, said('“”')] })).toEqual(['quote'])
  })

  test('asks for a caption when one photo has none', () => {
    expect(idsOf({ photos: [photo, { ...photo, hash: 'b'.repeat(64), caption: '' }] })).toEqual([
      'captions',
    ])
  })

  test('asks for a contact that can be reached', () => {
    expect(idsOf({ pressContacts: [{ name: 'Contoh Dua', phone: '', email: ' ' }] })).toEqual([
      'contact',
    ])
  })
})
