import { describe, expect, test } from 'vitest'
import { type Mark, marksOf, nextMark } from '#core/guidance/marks.ts'
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
