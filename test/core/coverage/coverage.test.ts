import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered, coverageOf } from '#core/coverage/coverage.ts'
import { dismissEvidence, restoreEvidence } from '#core/coverage/dismissed.ts'
import type { DismissedEvidence } from '#core/coverage/element.ts'
import { type Block, plain, type Story, textOfInlines } from '#core/release/block.ts'
import { emptyDateline } from '#core/release/dateline.ts'
import { readLeads } from '../../helpers/leads.ts'

const lead = (text: string): Block => ({ type: 'paragraph', role: 'lead', inlines: plain(text) })
const body = (text: string): Block => ({ type: 'paragraph', role: 'body', inlines: plain(text) })

function cover(story: Story, dismissedEvidence: readonly DismissedEvidence[] = []) {
  return coverageOf({ headline: '', dateline: emptyDateline, story, dismissedEvidence })
}

describe('coverageOf', () => {
  test('answers nothing on an empty sheet', () => {
    expect(answered(cover([]))).toEqual([])
    expect(answered(cover([lead('')]))).toEqual([])
  })

  test('points at the very words and says why', () => {
    const story = [lead('Rutan Kelas IIB Karangdawa menggelar razia di Blok B, Rabu (5/6/2024).')]

    const { when, where } = cover(story)

    expect(when).toMatchObject([{ block: 0, item: 0, words: 'Rabu (5/6/2024)', why: 'date' }])
    expect(where).toMatchObject([{ words: 'di Blok B', why: 'room' }])
  })

  test('looks for the event in the lead alone', () => {
    const story = [lead('Suasana pagi itu cerah.'), body('Petugas menggeledah 12 kamar.')]

    expect(cover(story).what).toEqual([])
    expect(cover([...story].reverse()).what).toEqual([])
  })

  test('takes the first paragraph for the lead where none is marked', () => {
    expect(cover([body('Petugas menggeledah 12 kamar.')]).what).toHaveLength(1)
  })

  test('finds the day in a later paragraph or a list', () => {
    const list: Block = {
      type: 'list',
      ordered: false,
      items: [plain('pembukaan'), plain('penutupan, Kamis (6/6/2024)')],
    }

    expect(cover([lead('Razia digelar.'), list]).when).toMatchObject([{ block: 1, item: 1 }])
  })

  test.each([
    'Lapas ini berdiri sejak 1964.',
    'Dasarnya Undang-Undang Nomor 22 Tahun 2022 tentang Pemasyarakatan.',
    'Penggeledahan mengacu Surat Perintah tanggal 3 Mei 2024.',
    'Layanan dibuka setiap Selasa dan Kamis pukul 08.30 WIB.',
    'Pendaftaran berlaku hingga 31 Desember 2025.',
  ])('finds no day of the event in «%s»', (text) => {
    expect(cover([lead(text)]).when).toEqual([])
  })

  test('leaves out speech, the closing, and places to fill', () => {
    const closing: Block = {
      type: 'paragraph',
      role: 'closing',
      inlines: plain('Panen berikutnya digelar di Aula Lapas, Senin (6/1/2025).'),
    }
    const gap = lead('[isi: nama satuan kerja] menggelar [isi: nama kegiatan], [isi: hari].')
    const speech = body(
      '“Kami menggelar razia di Blok B, Senin (6/5/2024), untuk mencegah narkoba,” ujarnya.',
    )

    expect(answered(cover([gap, speech, closing]))).toEqual([])
  })

  test('lets the next words answer when some are dismissed', () => {
    const story = [lead('Razia digelar Senin (6/5/2024) dan diulang Rabu (8/5/2024).')]
    const [first] = cover(story).when
    if (first === undefined) throw new Error('no day was found')

    const dismissed = dismissEvidence([], 'when', first)

    expect(cover(story, dismissed).when.map(({ words }) => words)).toEqual(['Rabu (8/5/2024)'])
    expect(cover(story, restoreEvidence(dismissed, 'when')).when).toHaveLength(2)
    expect(cover(story, dismissed).what).toHaveLength(1)
  })

  test('keeps every range inside its line, whatever stands there', () => {
    const words = readLeads('tuning').flatMap(({ text }) => text.split(' '))
    const text = fc.array(fc.oneof(fc.constantFrom(...words, '“', '(', '[isi: x]'), fc.string()))

    fc.assert(
      fc.property(text, (parts) => {
        const story = [lead(parts.join(' '))]
        const line = textOfInlines(plain(parts.join(' ')))
        for (const { start, end, words: found } of Object.values(cover(story)).flat()) {
          expect(start).toBeLessThan(end)
          expect(line.slice(start, end)).toBe(found)
        }
      }),
      { numRuns: 150 },
    )
  })

  // A search that grows with the square of the words would meet the runner's own limit.
  test.each([['di '], ['Lapas '], ['a']])('finds its way through endless «%s»', (word) => {
    const found = cover([lead(word.repeat(20_000 / word.length))])

    expect(Object.values(found).flat()).toEqual([])
  })
})
