import { existsSync } from 'node:fs'

/** The real article; the tests stand without it. */
const seed = '../shared/corpus/seed-lamongan.txt'

/** An article and what a careful reader finds in it. */
export type Article = {
  readonly name: string
  readonly path: string
  readonly place: string
  readonly outlet: string
  readonly date: string
  readonly day: string
  readonly writerCode: string
  readonly speakers: readonly { readonly name: string; readonly office: string }[]
  readonly headline: string
  readonly folder: string
}

export const sample: Article = {
  name: 'the sample',
  path: 'test/fixtures/articles/sample-wonoasri.txt',
  place: 'Wonoasri',
  outlet: 'Kabarcontoh.id',
  date: '2024-10-17',
  day: 'Kamis, 17 Oktober 2024',
  writerCode: 'WA',
  speakers: [
    { name: 'Sari Misalia', office: 'Ketua Kelompok Tani Contoh Makmur' },
    { name: 'Budi Contohan', office: 'Kalapas Wonoasri' },
  ],
  headline: 'Lapas Wonoasri Panen 120 Kilogram Kangkung dan Sawi',
  folder: '2024-10-17_lapas-wonoasri-panen-120-kilogram-kangkung-dan-sawi',
}

const seedArticle: Article = {
  name: 'the seed',
  path: seed,
  place: 'Lamongan',
  outlet: 'Analisajatim.id',
  date: '2024-10-09',
  day: 'Rabu, 9 Oktober 2024',
  writerCode: 'HM',
  speakers: [
    { name: 'Dedy Edward Eka Saputra', office: 'Ketua Pokja Humas Ditjenpas' },
    { name: 'Heri Sulistyo', office: 'Kalapas Lamongan' },
  ],
  headline: 'Humas Lapas Lamongan Ikuti Penguatan Kehumasan Pemasyarakatan',
  folder: '2024-10-09_humas-lapas-lamongan-ikuti-penguatan-kehumasan',
}

/** The project's own, and the real one where it is at hand. */
export const articles: readonly Article[] = existsSync(seed) ? [sample, seedArticle] : [sample]
