import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { plain, type Story } from '#core/release/block.ts'
import { fullRelease, sampleFacility, samplePhoto } from '../../helpers/full-release.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const lead = (words: string): Story => [{ type: 'paragraph', role: 'lead', inlines: plain(words) }]
const lamongan = { place: 'Lamongan', date: null, outlet: '', form: 'place' } as const
const storyOf = (fields: Parameters<typeof makeRelease>[0]) =>
  compose(makeRelease(fields), null).blocks.filter(({ type }) => type !== 'kicker')

describe('compose', () => {
  test('puts the parts in the order of the sheet', () => {
    const { blocks } = compose(fullRelease, sampleFacility)

    expect(blocks.map(({ type }) => type)).toEqual([
      'letterhead',
      'kicker',
      'date-line',
      'embargo',
      'headline',
      'paragraph',
      'subhead',
      'paragraph',
      'list',
      'quote',
      'list',
      'paragraph',
      'boilerplate',
      'contacts',
      'photos',
    ])
  })

  test('prints the words that frame a story', () => {
    const document = compose(fullRelease, sampleFacility)

    expect(document.title).toBe('Lapas Contoh Latih Warga Binaan Menulis Berita')
    expect(document.author).toBe('Lembaga Pemasyarakatan Kelas IIB Contoh')
    expect(document.blocks).toContainEqual({ type: 'kicker', text: 'SIARAN PERS' })
    expect(document.blocks).toContainEqual({ type: 'date-line', text: 'Rabu, 9 Oktober 2024' })
    expect(document.blocks).toContainEqual({
      type: 'embargo',
      text: 'EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024, pukul 08.00 WIB',
    })
    expect(document.blocks).toContainEqual({
      type: 'boilerplate',
      heading: 'Tentang Lapas Kelas IIB Contoh',
      paragraphs: ['Lapas Contoh membina warga di Contohan.'],
    })
    expect(document.blocks).toContainEqual({
      type: 'contacts',
      heading: 'Narahubung',
      lines: ['Contoh Dua · 0800-000-000 · humas@example.go.id'],
    })
  })

  test('leaves out whatever is not written yet', () => {
    const { blocks, title, author } = compose(makeRelease({ dateline: lamongan }), null)

    expect(blocks).toEqual([{ type: 'kicker', text: 'SIARAN PERS' }])
    expect({ title, author }).toEqual({ title: 'Siaran pers', author: '' })
  })

  test('runs the dateline into the lead', () => {
    const [block] = storyOf({ dateline: lamongan, story: lead('  Tim berlatih.') })

    expect(block).toEqual({
      type: 'paragraph',
      role: 'lead',
      inlines: [
        { type: 'dateline', text: 'LAMONGAN – ' },
        { type: 'text', text: 'Tim berlatih.', marks: [] },
      ],
    })
  })

  test('gives a list its dateline on a line above', () => {
    const blocks = storyOf({
      dateline: lamongan,
      story: [{ type: 'list', ordered: false, items: [plain('satu')] }],
    })

    expect(blocks[0]).toEqual({
      type: 'paragraph',
      role: 'lead',
      inlines: [{ type: 'dateline', text: 'LAMONGAN –' }],
    })
  })

  test.each([['HM'], ['(HM)'], [' ( HM ) ']])('prints the writer code %j in brackets', (code) => {
    const [block] = storyOf({ writerCode: code, story: lead('Tim berlatih. ') })

    expect(block).toEqual({
      type: 'paragraph',
      role: 'lead',
      inlines: [
        { type: 'text', text: 'Tim berlatih.', marks: [] },
        { type: 'writer-code', text: ' (HM)' },
      ],
    })
  })

  test('does not repeat a code typed by hand', () => {
    const [block] = storyOf({ writerCode: 'HM', story: lead('Tim berlatih. (HM)') })

    expect(block).toMatchObject({ inlines: [{ text: 'Tim berlatih. (HM)' }] })
  })

  test('signs a list after its last item', () => {
    const blocks = storyOf({
      writerCode: 'HM',
      story: [...lead('Bekal:'), { type: 'list', ordered: false, items: [plain('a'), plain('b')] }],
    })

    expect(blocks[1]).toMatchObject({
      items: [[{ text: 'a' }], [{ text: 'b' }, { type: 'writer-code', text: ' (HM)' }]],
    })
  })

  test('drops blocks and list items without words', () => {
    const blocks = storyOf({
      story: [
        { type: 'paragraph', role: 'lead', inlines: plain(' \u00a0 ') },
        { type: 'list', ordered: true, items: [[], plain('isi'), [{ type: 'line-break' }]] },
      ],
    })

    expect(blocks).toEqual([
      { type: 'list', ordered: true, items: [[{ type: 'text', text: 'isi', marks: [] }]] },
    ])
  })

  test('parts words at tabs and drops control characters', () => {
    const [block] = storyOf({ story: lead('satu\tdua\u0000 ti\ud800ga\u000bempat\u0007') })

    expect(block).toMatchObject({ inlines: [{ text: 'satu dua tiga empat' }] })
  })

  test('does not head a boilerplate that heads itself', () => {
    const release = makeRelease({ boilerplate: 'Tentang kami\r\n\r\nKami di sini.' })

    expect(compose(release, sampleFacility).blocks).toContainEqual({
      type: 'boilerplate',
      heading: '',
      paragraphs: ['Tentang kami', 'Kami di sini.'],
    })
  })

  test('describes a photo by its caption when nothing else does', () => {
    const { blocks } = compose(makeRelease({ photos: [{ ...samplePhoto, altText: ' ' }] }), null)

    expect(blocks).toContainEqual({
      type: 'photos',
      heading: 'Keterangan foto',
      photos: [
        {
          hash: samplePhoto.hash,
          caption: 'Peserta menyimak contoh naskah. Foto: Humas Lapas Contoh',
          isCredit: false,
          altText: 'Peserta menyimak contoh naskah',
        },
      ],
    })
  })
})
