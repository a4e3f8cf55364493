import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text and what a careful reader finds in it; empty where the text has none. */
export type Annotated = {
  readonly name: string
  readonly text: string
  readonly facts: readonly Fact[]
}
export type Fact = { readonly field: string; readonly wanted: string }

const own = join(import.meta.dirname, '../fixtures/articles/annotated')
const shared = join(import.meta.dirname, '../../../shared/corpus')

/** The project's own texts: facts above the line of equal signs, the text below it. */
export function ownArticles(): readonly Annotated[] {
  return readdirSync(own)
    .sort()
    .map((file) => {
      const [head = '', ...text] = readFileSync(join(own, file), 'utf8').split(/^===\n/m)
      return { name: file, text: text.join('===\n'), facts: readFacts(head.trimEnd().split('\n')) }
    })
}

/** The real texts, where they are at hand. */
export function sharedArticles(): readonly Annotated[] {
  return Object.entries(sharedFacts).flatMap(([file, lines]) => {
    const path = join(shared, file)
    if (!existsSync(path)) return []
    return [{ name: file, text: readFileSync(path, 'utf8'), facts: readFacts(lines) }]
  })
}

function readFacts(lines: readonly string[]): readonly Fact[] {
  const facts = lines.map((line) => {
    const colon = line.indexOf(':')
    return { field: line.slice(0, colon), wanted: line.slice(colon + 1).trim() }
  })
  const quotes = facts.filter(({ field }) => field === 'kutipan')
  const speakers = quotes.map(({ wanted }, at) => ({ field: `narasumber ${at + 1}`, wanted }))
  return [
    ...facts.filter(({ field }) => field !== 'kutipan'),
    { field: 'jumlah kutipan', wanted: `${quotes.length}` },
    ...speakers,
  ]
}

const article = (
  judul: string,
  titimangsa: readonly [tempat: string, media: string, tanggal: string],
  kode: string,
  ...kutipan: readonly string[]
): readonly string[] => {
  const [tempat, media, tanggal] = titimangsa
  const heads = { judul, tempat, media, tanggal, kode }
  return [
    ...Object.entries(heads).map(([field, wanted]) => `${field}: ${wanted}`),
    ...kutipan.map((speaker) => `kutipan: ${speaker}`),
  ]
}

/** A headline is given by its first and last word: the text itself belongs to others. */
const sharedFacts: Readonly<Record<string, readonly string[]>> = {
  'seed-lamongan.txt': article(
    '',
    ['Lamongan', 'Analisajatim.id', '2024-10-09'],
    'HM',
    'Dedy Edward Eka Saputra',
    'Heri Sulistyo',
  ),
  'annotated/17-lapas-siborongborong-razia-kamar.txt': article(
    'Petugas … Siborongborong',
    ['Taput', 'IGNews', '2022-06-22'],
    'red',
    'Togar Hutasoit',
    'Togar Hutasoit',
  ),
  'annotated/18-lapas-kotaagung-geledah-13-kamar.txt': article(
    'Tiga … Petugas',
    ['TANGGAMUS', '', '2024-11-10'],
    '*',
    'Bagus Wiratama',
  ),
  'annotated/19-lapas-sarolangun-razia-gabungan.txt': article(
    'Razia … Disita',
    ['SAROLANGUN', 'KABAR', ''],
    '',
    'Fajar Nasution',
  ),
  'annotated/20-lapas-sidoarjo-temu-wartawan.txt': article(
    'Kalapas … Pembinaan',
    ['Sidoarjo', 'News PATROLI.COM', '2025-07-02'],
    '',
    'seorang wartawan',
    'Hendra Prakosa',
  ),
  'annotated/21-lapas-balikpapan-vaksin.txt': article(
    'WARGA … VAKSIN',
    ['Balikpapan', '', '2021-09-15'],
    'Red. Humas Kanwil Kaltimtara / Lapas Balikpapan',
    'Suryo Handoko',
  ),
  'annotated/22-lapas-kalianda-vaksin.txt': article(
    'Vaksinasi … Persen',
    ['Lampung Selatan', 'Radarnusantara.co', '2021-10-14'],
    'Red',
    'Budi Santika',
    'Budi Santika',
  ),
  'annotated/23-lapas-gladakan-remisi.txt': article(
    'Lapas … RI',
    ['Nusakambangan', 'INFO_PAS', '2025-08-17'],
    '',
    'Dimas Aryo Nugroho',
    'Dimas Aryo Nugroho',
  ),
  'annotated/24-lapas-perempuan-tangerang-remisi-idulfitri.txt': article(
    'Lebaran, … Khusus',
    ['Tangerang', '', '2024-04-10'],
    '',
    'Ratna Dewanti',
  ),
}
