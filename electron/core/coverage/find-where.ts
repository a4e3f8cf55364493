import { provinces } from '../intake/outlet-words.ts'
import { before, endOfClause } from './clause.ts'
import type { Found } from './evidence.ts'

/** Places one can stand in; they need no name to answer. */
const rooms =
  'aula|ruang|ruangan|lapangan|halaman|pelataran|gedung|kamar|blok|masjid|musala|musholla|mushola|musholah|gereja|kapel|vihara|pura|klinik|poliklinik|dapur|kebun|lahan|area|areal|balai|bengkel|kantin|perpustakaan|gerbang|pintu|hotel|stadion|alun-alun|desa|kelurahan|kecamatan|kabupaten|pelabuhan|dermaga|bandara|puskesmas|pendopo|taman|kolam|selasar|teras|joglo|ballroom|lobi|graha|wisma|gor|branggang|gudang|workshop|brandgang|sawah|hunian|kandang|studio|kediaman|markas|mapolres|mako|rumah (?:sakit|dinas|produksi|ibadah|singgah|duka|makan)|pos (?:jaga|utama|pengamanan)|kantor(?:nya)?'
const before2 =
  '(?:dalam|luar|depan|belakang|sekitar|sekeliling|seluruh|setiap|semua|sejumlah|beberapa|lingkungan|area|kawasan|komplek|kompleks|sebelah|tiga|dua|empat|lima)'
const facility =
  'Lapas|Lembaga Pemasyarakatan|Rutan|Rumah Tahanan|LPKA|Lembaga Pembinaan|Bapas|Balai Pemasyarakatan|Rupbasan|Rumah Penyimpanan|Cabrutan|LPP|lapas|rutan|bapas'
/** The name that makes a facility one certain place. */
const named = String.raw`(?:\s\([^)]{1,16}\))?(?:\s(?:Negara|Narkotika|Perempuan|Pemuda|Anak|Terbuka|Khusus|Wanita))*(?:\s(?:Kelas|Klas|kelas|klas)\s\S{1,4})?(?:\s(?:Narkotika|Perempuan|Pemuda|Anak|Terbuka))*\s\p{Lu}[\p{L}-]+`

const at = String.raw`(?<![\p{L}-])(?:bertempat\s(?:di\s)?|berlokasi\sdi\s|berpusat\sdi\s|di\s|(?:pada|dari)\s(?=aula|halaman|lapangan|ruang))`
const room = new RegExp(`${at}(?:${before2}\\s){0,2}(?:${rooms})(?![\\p{L}-])`, 'giu')
const fused =
  /(?<!\p{L})di(?:aula|lapangan|ruang|ruangan|halaman|gedung|blok|masjid|lapas|rutan|kantor)(?!\p{L})/giu
const facilityAt = new RegExp(`${at}(?:${before2}\\s){0,2}(?:${facility})${named}`, 'gu')
const townAt =
  /(?<![\p{L}-])[Dd]i\s(?:Kota\s|Kabupaten\s|Pulau\s|Jalan\s|Jl\.?\s|Kecamatan\s|Desa\s)?\p{Lu}[\p{L}-]{2,}/gu
const towards = new RegExp(
  String.raw`(?<![\p{L}-])(?:ke|menuju|dari)\s(?:seluruh\s|setiap\s|dalam\s|sejumlah\s|beberapa\s)?(?:(?:${facility})${named}|(?:kamar|blok|aula|dapur|gudang|ruang|klinik|lapangan|halaman|kantor)(?![\p{L}-])|Nusakambangan)`,
  'gu',
)
const visited = new RegExp(
  String.raw`(?<!\p{L})(?:[Mm]engunjungi|[Mm]enyambangi|[Mm]eninjau|[Mm]endatangi|[Kk]unjungi|[Tt]injau|[Ss]ambangi|dikunjungi|[Bb]erkunjung ke|[Mm]emantau langsung)\s(?:langsung\s|kondisi\s|sejumlah\s|seluruh\s|fasilitas\s){0,2}(?:(?:${facility})${named}|(?:blok|dapur|kamar|klinik|kebun|ruang|aula|bengkel)\s?[\p{L}]*)`,
  'gu',
)
const searched =
  /(?<!\p{L})(?:menggeledah|memeriksa|menyisir|merazia|geledah|periksa|sisir|razia|penggeledahan|pemeriksaan)\s(?:seluruh\s|sejumlah\s|beberapa\s|setiap\s|semua\s|sudut\s|isi\s|\d{1,3}\s){0,3}(?:kamar(?:\shunian)?|blok(?:\shunian)?)(?!\p{L})/giu
const travels =
  /(?:[mp]indah|[kn]irim|ngirim|nantar|antar|datang|kunjung|tiba|masuk|keluar|berangkat|menuju|turun|gabungan|sidak|lawat|silaturahmi|safari|kembali|giring|kawal|bertandang|lari|kabur|bawa|anjangsana|berpindah)\p{L}*(?:[\s,]+[\p{L}\p{N}()/.-]+){0,14}\s$/iu

/** Names after «di» that are no place of an event. */
const noTown =
  /^[Dd]i\s(?:Indonesia|Tanah|Kementerian|Kemen\p{L}*|Direktorat|Ditjen\p{L}*|Pemasyarakatan|Era|Hari|Bulan|Tahun|Bidang|Republik|Negara|Instagram|YouTube|Facebook|TikTok|Kanwil|Kantor|UPT|Dunia|Asia|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Idul\p{L}*|Ramadh?an|Lapas|Lembaga|Rutan|Rumah|Bapas|Balai|LPKA|Rupbasan|Jajaran|Polri|TNI|Zoom|WhatsApp)(?!\p{L})/u
/** Where somebody serves, lives, or was born: a description of people. */
const ofPeople =
  /(?:yang|sedang|tengah|tersebut|orang|narapidana|tahanan|binaan)\s(?:menjalani|bertugas|berada|terletak|lahir|dipidana|tinggal|bekerja|tergabung|menghuni|mendekam|berdomisili|berdinas|ada|beralamat|sekolah|belajar)(?:\s\p{L}+){0,3}\s$/iu
const serves =
  /(?:bertugas|mendekam|lahir|berdomisili|terletak|berdinas|dinas)(?:\s\p{L}+){0,2}\s$/iu
const superlative =
  /(?:^|\s)(?:ter(?:besar|baik|banyak|tua|padat|tinggi|depan)|nomor satu|(?:penyalahgunaan|peredaran|penegakan|pelayanan|kondisi|sistem|kehidupan|citra|kinerja|pembinaan|keamanan|sumber daya manusia|pemasyarakatan|layanan)(?:\s(?:publik|gelap|narkoba|dan ketertiban|hukum|pemasyarakatan|positif))*)(?:\s\p{L}+)?\s$/iu
const general = /(?:seluruh|semua|setiap)\s(?:Lapas|Rutan|lapas|rutan|Bapas|UPT|satuan|wilayah)/u

/** Where it happened; not where somebody serves, and not «di bidang» or «di seluruh Indonesia». */
export function findWhere(sentence: string, reasons: readonly Found[]): readonly Found[] {
  const list = (pattern: RegExp, why: Found['why']) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      match: match[0],
      found: { start: match.index, end: endOfPlace(sentence, match.index, match[0]), why },
    }))
  const candidates = [
    ...list(room, 'room'),
    ...list(fused, 'room'),
    ...list(facilityAt, 'unit'),
    ...list(townAt, 'town').filter(({ match }) => !noTown.test(match)),
    ...list(visited, 'visited'),
    ...list(searched, 'visited'),
    ...list(towards, 'visited').filter(({ found }) =>
      travels.test(before(sentence, found.start, 120)),
    ),
  ]
  return candidates
    .filter(({ match, found }) => isOfEvent(sentence, match, found, reasons))
    .map(({ found }) => found)
}

function isOfEvent(
  sentence: string,
  match: string,
  { start, why }: Found,
  reasons: readonly Found[],
): boolean {
  const lead = before(sentence, start, 100)
  if (general.test(match) || ofPeople.test(lead) || serves.test(lead)) return false
  const isInReason = reasons.some(
    (reason) => reason.why !== 'occasion' && reason.start < start && start < reason.end,
  )
  if (isInReason) return why === 'room' && /aula|ruang|lapangan|halaman|gedung|hotel/i.test(match)
  if (why !== 'unit' && why !== 'town') return true
  const town = match.replace(/^[Dd]i\s/u, '').toLowerCase()
  return !superlative.test(lead) && !(provinces.has(town) && /(?:lapas|rutan|upt)\s$/i.test(lead))
}

/** To the end of the name that follows: «di Aula Lapas Wonoasri», not its verb. */
function endOfPlace(sentence: string, start: number, match: string): number {
  const end = start + match.trimEnd().length
  const limit = Math.max(end, endOfClause(sentence, start))
  const more =
    /^(?:\s(?:\p{Lu}[\p{L}\d.-]*|\d{1,3}|hunian|serbaguna|utama|dalam|kerjanya?|tamu|kunjungan|rapat|upacara|olahraga|tengah|terbuka|warga|binaan|(?:dan|hingga|sampai)(?=\s\p{Lu})))+/u.exec(
      sentence.slice(end, limit),
    )
  return end + (more?.[0].length ?? 0)
}
