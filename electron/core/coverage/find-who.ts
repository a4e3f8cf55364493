import { isCapitalised, nameLength, wordsOf } from '../intake/name-words.ts'
import { officeWords } from '../intake/office-words.ts'
import { findPeople, findSeats } from '../intake/people.ts'
import { weekdayOfWord } from '../text/date-words.ts'
import { before, tokensOf } from './clause.ts'
import type { Found } from './evidence.ts'
import { isPredicate } from './verbs.ts'

/** A facility needs a name or a class to be one certain unit. */
const facility = String.raw`(?:Lapas|Lembaga Pemasyarakatan|Rutan|Rumah Tahanan(?: Negara)?|LPKA|Lembaga Pembinaan Khusus Anak|Bapas|Balai Pemasyarakatan|Rupbasan|Rumah Penyimpanan Benda Sitaan Negara|LPP|Cabrutan|Cabang Rutan)(?:\s\([^)]{1,16}\))?(?:\s(?:Negara|Narkotika|Perempuan|Pemuda|Anak|Terbuka|Khusus|Wanita))*(?:\s(?:Kelas|Klas|kelas|klas)\s\S{1,4}|\s(?:Narkotika|Perempuan|Pemuda|Anak|Terbuka))*(?:\s\p{Lu}[\p{L}-]+){1,3}`
const agency = String.raw`(?:(?:Kanwil|Kantor Wilayah|Dinas|Badan|Polres(?:ta(?:bes)?)?|Polsek|Polda|Kodim|Koramil|Kejaksaan|Kejari|Pengadilan|Puskesmas|RSUD|Universitas|Politeknik|PKBM|Yayasan|Pemkab|Pemkot|Pemerintah|Kementerian|BNN[PK]?|PMI|Baznas|BAZNAS|Kwartir|Komisi|Ombudsman|Pondok Pesantren|Komunitas|Paguyuban|Satgas|Tim|Direktorat Jenderal|Majelis|Bank|PT|CV|SMA|SMK|DPRD|Perum|Dharma Wanita|TP PKK|KPU|Disdukcapil|Dispendik|Dinkes)(?:\s\([^)]{1,24}\)|\s(?:dan\s)?\p{Lu}[\p{L}.-]*|\s\d{1,4}(?:/[\p{L}]+)?){1,8}|Ditjenpas|Ditjen PAS|Kemenimipas|Kemenkumham|Kemenko Polkam|KPK)`
const unitPattern = new RegExp(`(?<![\\p{L}-])(?:${facility}|${agency})`, 'gu')

/** Those who act for a unit and stand before its name. */
const groups =
  'tim|petugas|regu|jajaran|pegawai|warga|binaan|wbp|narapidana|tahanan|napi|humas|satgas|satuan|sebanyak|sejumlah|seluruh|para|puluhan|ratusan|belasan|orang|anak|klien|peserta|keluarga|besar|pihak|staf|pejabat|anggota|personel|personil|operator|gabungan|penghuni|taruna|cpns|casn|asn|dan|serta|jaga|pengamanan|kesatuan|kplp|kpr|seorang|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|perwakilan|ibu-ibu|pengurus|kepala|kalapas|karutan|kabapas|karupbasan|plt|plh|kakanwil|kasi|kasubbag|kasubsi|ka|pembimbing|kemasyarakatan|struktural|mahasiswa|siswa|tenaga|kesehatan|medis|dokter|perawat|pengunjung|band|grup|paduan|suara|kelompok|tani|penyuluh|instruktur|relawan|guru|ustaz|rohaniwan|pagi|siang|malam|ratusan|perempuan|lansia|santri|pramuka|jemaat|jamaah|unit|layanan|gerakan|kpr|pemasyarakatan|muslim|nasrani|kristiani|rehabilitasi|kemandirian'
const groupWord = new RegExp(`^(?:${groups}|[\\d.]{1,6})$`)
const opensClause =
  /(?:^|[,;:·”")–—|-]\s{0,2}|(?<!\p{L})(?:bahwa|ketika|saat|setelah|usai|sementara|sedangkan|jika|tempat|dan|kini)\s)$/iu
const agentMarker =
  /(?<!\p{L})(?:oleh|bersama(?:\s(?:dengan|sama))?|dipimpin(?:\slangsung)?|dihadiri|diikuti|dibuka|didampingi|melibatkan|menggandeng|gandeng|libatkan|(?:bekerja\s?sama|bekerjasama|bersinergi|berkolaborasi|kerja\s?sama|kolaborasi|sinergi)(?:\sdengan)?|digelar|diselenggarakan|dilaksanakan|dilakukan|diperiksa|digeledah|disita|diamankan|diterima|disambut|diserahkan|dilantik|antara|menyambut|menerima|menemui|diinisiasi|digagas|di\p{L}{3,16}(?:kan|i))(?:\s(?:langsung|oleh))*\s$/iu
/** A unit whose paper or wish is spoken of does not act. */
const ofPaper =
  /(?:arahan|surat|instruksi|perintah|keputusan|kebijakan|program|edaran|visi|misi|peraturan|amanat|imbauan|Surat|Keputusan|Instruksi|SK|petunjuk|atensi|penekanan|sesuai|berdasarkan)\s(?:dari\s|langsung\s|\p{Lu}\p{L}+\s)?$/iu

const countedGroup =
  /(?<![\p{L}\d])(?:sebanyak\s|sejumlah\s)?(?:\d{1,3}(?:\.\d{3})?|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\s(?:belas|puluh(?:\s\p{L}{3,8})?))\s(?:orang\s)?(?:warga binaan|narapidana|napi|wbp|tahanan|anak binaan|klien|pegawai|petugas|peserta|anak|santri|siswa|pelajar|santriwati|atlet|dokter|pengunjung|wartawan|mahasiswa|cpns|personel)(?!\p{L})/giu
const officeOfUnit =
  /(?<!\p{L})(?:Kalapas|Karutan|Kabapas|Karupbasan|Kakanwil|Kepala|Plt\.?|Plh\.?|Ka\.?|Menteri|Wakil Menteri|Direktur Jenderal|Dirjenpas|Bupati|Wali ?[Kk]ota|Gubernur|Ketua|Kapolres|Dandim|Kajari)(?:\s\([^)]{1,16}\)|\s(?:dan\s|kelas\s|klas\s)?(?:\p{Lu}[\p{L}.-]*|I{1,3}[AB]?)){1,9}/gu

/** Named people and units that act or are acted upon; not the place, and not «pihak terkait». */
export function findWho(sentence: string, places: ReadonlySet<string>): readonly Found[] {
  const seats = new Set([...places, ...findSeats(sentence)])
  const people = findPeople(sentence, seats)
    .filter(({ name, start }) => isName(name) && !isOther(before(sentence, start)))
    .map(({ start, end }): Found => ({ start, end, why: 'person' }))
  const offices = [...sentence.matchAll(officeOfUnit)]
    .filter(([office]) => namesUnit(office))
    .map(asFound('office'))
  const units = [...sentence.matchAll(unitPattern)].map(asFound('unit'))
  const counted = [...sentence.matchAll(countedGroup)].map(asFound('group'))
  return [
    ...people,
    ...namesAfter(sentence),
    ...[...offices, ...units, ...counted].filter((one) => isActing(sentence, one)),
  ]
}

/** Of a paper, or the name of a house or street. */
function isOther(lead: string): boolean {
  return (
    ofPaper.test(lead) ||
    /(?:RSJ|RSUD|RS|Sakit|Jalan|Jl\.?|Aula|Gedung|Stadion|dan RS\p{L}*)\s$/u.test(lead)
  )
}

/** «Humas Lapas Wonoasri, Rabo»: a weekday with a slip is nobody. */
function isName(name: string): boolean {
  return weekdayOfWord(name) === null
}

/** «Kepala Lapas Wonoasri» is one certain person, «Kepala Lapas» any. */
function namesUnit(office: string): boolean {
  if (/^(?:Menteri|Wakil Menteri|Direktur Jenderal|Dirjenpas)/.test(office)) return true
  return wordsOf(office).some((word) => isCapitalised(word) && !officeWords.has(word.small))
}

/** «kepada Lestari Misalnya»: a whole name without an office. */
function namesAfter(sentence: string): readonly Found[] {
  const words = wordsOf(sentence)
  return words.flatMap(({ small }, at): readonly Found[] => {
    const count = /^(?:oleh|kepada|antara|bernama|almarhum)$/.test(small)
      ? nameLength(words, at + 1)
      : 0
    const [first, last] = [words[at + 1], words[at + count]]
    if (count < 2 || first === undefined || last === undefined) return []
    return [{ start: first.start, end: last.end, why: 'person' }]
  })
}

const asFound =
  (why: Found['why']) =>
  (match: RegExpExecArray): Found => ({
    start: match.index,
    end: match.index + match[0].length,
    why,
  })

/** At the head of a clause with a verb behind it, or after a word like «oleh». */
function isActing(sentence: string, { start, end }: Found): boolean {
  const from = startOfGroup(sentence, start)
  const lead = before(sentence, from)
  if (ofPaper.test(lead)) return false
  if (agentMarker.test(lead)) return true
  return opensClause.test(lead) && hasPredicate(sentence, end)
}

/** «Petugas gabungan Lapas …»: back over those who act for the unit. */
function startOfGroup(sentence: string, start: number): number {
  let from = start
  for (const { text, start: at, end } of [...tokensOf(before(sentence, start, 80))].reverse()) {
    const offset = start - Math.min(start, 80)
    if (sentence.slice(offset + end, from).trim() !== '' || !groupWord.test(text.toLowerCase()))
      break
    from = offset + at
  }
  return from
}

/** Names, places, and asides may stand between a unit and what it does. */
function hasPredicate(sentence: string, end: number): boolean {
  const words = tokensOf(sentence.slice(end, end + 170))
  return words.slice(0, 18).some((word, at) => isPredicate(word.small, words[at + 1]?.small ?? ''))
}
