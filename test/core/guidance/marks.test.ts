import { describe, expect, test } from 'vitest'
import { isAt, type Mark, markFrom, marksOf, nextMark } from '#core/guidance/marks.ts'
import { plain } from '#core/release/block.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const release = makeRelease({
  headline: 'Lapas Contoh Gelar [isi: nama kegiatan]',
  story: [
    {
      type: 'paragraph',
      role: 'lead',
      inlines: plain('Kegiatan diikuti 40 orang dan [isi: nama tamu] bersama [isi: nama mitra].'),
    },
    { type: 'list', ordered: false, items: [plain('satu'), plain('dua [isi: jumlah]')] },
  ],
  boilerplate: 'Lapas Contoh berdiri di [isi: alamat].',
  doubts: [{ part: 'story', kind: 'number', words: '40 orang' }],
})
const marks = marksOf(release)
const told = (mark: Mark | null) => (mark?.kind === 'gap' ? mark.asks : (mark?.doubt.words ?? null))

describe('marksOf', () => {
  test('lists gaps and doubts as they stand on the sheet', () => {
    expect(marks.map(told)).toEqual([
      'nama kegiatan',
      '40 orang',
      'nama tamu',
      'nama mitra',
      'jumlah',
      'alamat',
    ])
  })

  test('drops a doubt whose words have gone', () => {
    expect(marksOf({ ...release, story: [] }).map(told)).toEqual(['nama kegiatan', 'alamat'])
  })
})

describe('nextMark', () => {
  const at = (index: number) => marks[index]?.spot ?? null

  test('begins with the first when she is nowhere', () => {
    expect(told(nextMark(marks, release, null, 1))).toBe('nama kegiatan')
    expect(told(nextMark(marks, release, null, -1))).toBe('alamat')
  })

  test('goes on from the mark that is selected', () => {
    expect(told(nextMark(marks, release, at(1), 1))).toBe('nama tamu')
    expect(told(nextMark(marks, release, at(2), -1))).toBe('40 orang')
    expect(told(nextMark(marks, release, at(4), 1))).toBe('alamat')
  })

  test('takes the mark right behind the caret', () => {
    const start = at(2)?.start ?? 0
    const caret = { place: { in: 'story', block: 0, item: 0 }, start, end: start } as const

    expect(told(nextMark(marks, release, caret, 1))).toBe('nama tamu')
  })

  test('comes round at both ends', () => {
    expect(told(nextMark(marks, release, at(5), 1))).toBe('nama kegiatan')
    expect(told(nextMark(marks, release, at(0), -1))).toBe('alamat')
  })

  test('has nowhere to go without marks', () => {
    expect(nextMark([], release, null, 1)).toBeNull()
  })
})

describe('markFrom', () => {
  const copy = makeRelease({
    headline: '12 Warga Binaan Panen',
    dateline: { place: 'Wonoasri', date: '2024-10-09', outlet: '', form: 'place' },
    story: [{ type: 'paragraph', role: 'lead', inlines: plain('Panen 85,5 kilogram.') }],
    doubts: [
      { part: 'headline', kind: 'number', words: '12' },
      { part: 'dateline', kind: 'place', words: 'Wonoasri' },
      { part: 'dateline', kind: 'date', words: '2024-10-09' },
      { part: 'story', kind: 'number', words: '85,5' },
    ],
  })
  const all = marksOf(copy)
  const button = { place: { in: 'dateline' }, start: 0, end: 0 } as const
  const walk = (here: (led: Mark | null) => Mark['spot'] | null, from: Mark | null, by: 1 | -1) => {
    const way: (string | null)[] = []
    let led = from
    for (let step = 0; step < 4; step += 1) {
      led = markFrom(all, copy, { here: here(led), led }, by)
      way.push(told(led))
    }
    return way
  }
  const focusOf = (led: Mark | null) =>
    led?.spot.place.in === 'dateline' ? button : (led?.spot ?? null)

  test('goes through date and place to the lead', () => {
    expect(walk(focusOf, null, 1)).toEqual(['12', '2024-10-09', 'Wonoasri', '85,5'])
    expect(walk(focusOf, all[3] ?? null, 1)).toEqual(['12', '2024-10-09', 'Wonoasri', '85,5'])
    expect(walk(focusOf, null, -1)).toEqual(['85,5', 'Wonoasri', '2024-10-09', '12'])
  })

  test('begins at the date with the focus on the dateline', () => {
    expect(told(markFrom(all, copy, { here: button, led: null }, 1))).toBe('2024-10-09')
  })

  test('goes on although the place of the focus never changes', () => {
    expect(walk(() => null, null, 1)).toEqual(['12', '2024-10-09', 'Wonoasri', '85,5'])
  })

  test('comes round from a contact', () => {
    const contact = { place: { in: 'contact', at: 0 }, start: 0, end: 0 } as const
    const release = { ...copy, pressContacts: [{ name: 'Sari', phone: '', email: '' }] }

    expect(told(markFrom(all, release, { here: contact, led: all[2] ?? null }, 1))).toBe('12')
    expect(told(markFrom(all, release, { here: contact, led: null }, -1))).toBe('85,5')
  })

  test('goes on behind a mark that was settled', () => {
    const [, date] = all
    const left = all.filter((mark) => mark !== date)

    expect(told(markFrom(left, copy, { here: button, led: date ?? null }, 1))).toBe('Wonoasri')
  })
})

describe('isAt', () => {
  test('ends when the caret leaves the mark', () => {
    const [mark] = marks
    const start = mark?.spot.start ?? 0

    expect(mark && isAt(mark, mark.spot)).toBe(true)
    expect(mark && isAt(mark, null)).toBe(true)
    expect(mark && isAt(mark, { place: { in: 'headline' }, start, end: start })).toBe(false)
  })
})
