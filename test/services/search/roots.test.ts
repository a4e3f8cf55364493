import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rootsOf } from '#services/search/roots.ts'
import { rootTermsOf } from '#services/search/terms.ts'

const meet = (one: string, other: string) =>
  rootTermsOf(one).some((term) => rootTermsOf(other).includes(term))

describe('rootsOf', () => {
  test.each([
    ['bina', 'pembinaan membina dibina binaan pembina binaannya'],
    ['tulis', 'menulis penulis tulisan ditulislah tulisannya'],
    ['kunjung', 'mengunjungi kunjungan berkunjung pengunjung dikunjungi'],
    ['ajar', 'mengajar belajar pelajaran pengajar'],
    ['sehat', 'kesehatan kesehatannya menyehatkan'],
    ['periksa', 'memeriksa diperiksa pemeriksaan'],
    ['pakai', 'memakai dipakai pemakaian'],
    ['ambil', 'kuambil kauambil mengambil'],
    ['buku', 'bukumu bukunya bukukah'],
    ['panen', 'memanen dipanen panennya'],
  ])('leads the family of «%s» together', (root, family) => {
    for (const word of family.split(' ')) expect([word, meet(root, word)]).toEqual([word, true])
  })

  test.each([
    ['ikan', 'memberikan'],
    ['jalan', 'jalur'],
    ['apa', 'siapa'],
    ['lapas', 'lepas'],
    ['tangan', 'tanaman'],
  ])('keeps «%s» and «%s» apart', (one, other) => {
    expect(meet(one, other)).toBe(false)
  })

  test('leaves short words and numbers alone', () => {
    expect(['di', 'buku', '2024', 'iib'].flatMap(rootsOf)).toEqual([])
  })

  test('never throws and always cuts alike', () => {
    const word = fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,20}$/))
    fc.assert(
      fc.property(word, (text) => {
        const roots = rootsOf(text)

        expect(rootsOf(text)).toEqual(roots)
        expect(roots).not.toEqual([text])
        for (const root of roots) expect(root.length).toBeGreaterThanOrEqual(4)
      }),
    )
  })
})
