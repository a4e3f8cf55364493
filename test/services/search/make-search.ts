import { plain } from '#core/release/block.ts'
import type { Release } from '#core/release/release.ts'
import { documentOf } from '#services/search/search-document.ts'
import { createSearchLibrary, type SearchLibrary } from '#services/search/search-library.ts'
import { samplePhoto } from '../../helpers/full-release.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const paragraph = (text: string): Release['story'][number] => ({
  type: 'paragraph',
  role: 'body',
  inlines: plain(text),
})

export const harvest = makeRelease({
  id: 'harvest00001',
  headline: 'Panen Raya Kangkung di Lahan Asimilasi',
  dateline: { place: 'Wonoasri', date: '2024-10-09', outlet: '', form: 'place' },
  story: [
    paragraph('Sebanyak 40 kilogram kangkung dipanen, Rabu (9/10/2024).'),
    {
      type: 'quote',
      speaker: { name: 'Budi Contoh', office: 'Kepala Lapas' },
      inlines: plain('“Pembinaan berjalan baik,” ujar Budi Contoh.'),
    },
  ],
  photos: [{ ...samplePhoto, caption: 'Petugas menimbang sayuran' }],
  status: 'sent',
  template: 'panen',
})

export const raid = makeRelease({
  id: 'raid00000001',
  headline: 'Razia Gabungan di Blok Hunian',
  dateline: { place: 'Karangdawa', date: '2024-09-25', outlet: '', form: 'place' },
  story: [
    paragraph('Petugas menggeledah kamar dan tidak menemukan narkotika. Anak-anak tidak ada.'),
  ],
})

export const visit = makeRelease({
  id: 'visit0000001',
  headline: 'Kunjungan Keluarga pada Hari Raya',
  dateline: { place: 'Wonoasri', date: '2025-10-09', outlet: '', form: 'place' },
  story: [paragraph('Keluarga mengunjungi warga binaan sejak pagi.')],
})

export const noFilters = {
  status: [],
  month: null,
  person: null,
  hasPhotos: false,
  template: null,
} as const

export function makeSearch(releases: readonly Release[] = [harvest, raid, visit]): SearchLibrary {
  const library = createSearchLibrary()
  for (const release of releases) library.put(documentOf(release, '2026-01-05T08:00:00Z'))
  return library
}

export function findIn(library: SearchLibrary, query: string, filters = {}): readonly string[] {
  const { hits } = library.find({ query, filters: { ...noFilters, ...filters }, from: 0 })
  return hits.map(({ card }) => card.id)
}
