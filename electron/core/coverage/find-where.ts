import { provinces } from '../intake/outlet-words.ts'
import { before, endOfClause } from './clause.ts'
import type { Found } from './evidence.ts'
import { before2, canBePlace, doneToPlace, facility, named, rooms } from './place-words.ts'

const at = String.raw`(?<![\p{L}-])(?:(?:[Bb]ertempat|[Bb]erlokasi|[Bb]erpusat|[Tt]erpusat)\s(?:di\s)?|[Dd]i\s|(?:pada|dari)\s(?=aula|halaman|lapangan|ruang))`
const room = new RegExp(`${at}(?:${before2}\\s){0,3}(?:(?:${rooms})(?![\\p{L}-]))`, 'giu')
/** «di laboratorium», «di tepi danau»: any noun of small letters, judged by itself. */
const other = new RegExp(String.raw`${at}(?:${before2}\s){0,3}(\p{Ll}[\p{L}-]{2,})`, 'gu')
/** «di tengah lapangan», but not «di tengah keterbatasan». */
const amid = new RegExp(
  String.raw`(?<![\p{L}-])di\s(?:tengah|bawah|atas|balik)\s(?!tembok|sel)(?:${before2}\s)?(?:${rooms})(?![\p{L}-])`,
  'giu',
)
const fused =
  /(?<!\p{L})di(?:aula|lapangan|ruang|ruangan|halaman|gedung|blok|masjid|lapas|rutan|kantor)(?!\p{L})/giu
const facilityAt = new RegExp(`${at}(?:${before2}\\s){0,3}(?:${facility})${named}`, 'gu')
const townAt = new RegExp(
  String.raw`(?<![\p{L}-])(?:[Dd]i|[Bb]ertempat(?:\sdi)?)\s(?:${before2}\s){0,2}(?:wilayah\s)?(?:Kota\s|Kabupaten\s|Pulau\s|Jalan\s|Jl\.?\s|Kecamatan\s|Desa\s)?\p{Lu}[\p{L}-]{2,}`,
  'gu',
)
const towards = new RegExp(
  String.raw`(?<![\p{L}-])(?:ke|menuju|dari)\s(?:${before2}\s){0,3}(?:(?:${facility})(?:${named})?|(?:${rooms})(?![\p{L}-]|\syang\s(?:salah|benar|lurus))|\p{Lu}[\p{L}-]{2,})`,
  'gu',
)
const visited = new RegExp(
  String.raw`(?<!\p{L})(?:mengunjungi|menyambangi|meninjau|mendatangi|kunjungi|tinjau|sambangi|datangi|menyusuri|mengelilingi|dikunjungi|berkunjung ke|memantau langsung|memantau|mengecek|menyisir|memadati|memenuhi|merendam|melanda|membakar|merusak|mengguncang|menerjang|menggenangi|melalap|menghantam|menyambar|menimpa|menabrak|melihat(?:-lihat)?|menelusuri|membersihkan|mengecat|menata|menyemprot|menyulap|merenovasi)\s(?:langsung\s|kondisi\s|sejumlah\s|seluruh\s|setiap\s|fasilitas\s|area\s|sarana\s){0,2}(?:(?:${facility})${named}|(?:${rooms})(?!\p{L})\s?[\p{L}]*)|(?<!\p{L})dari (?:kamar ke kamar|blok ke blok|rumah ke rumah|pintu ke pintu)(?!\p{L})`,
  'giu',
)
const searched =
  /(?<!\p{L})(?:menggeledah|memeriksa|menyisir|merazia|geledah|periksa|sisir|razia|penggeledahan|pemeriksaan|membersihkan|pembersihan)\s(?:seluruh\s|sejumlah\s|beberapa\s|setiap\s|semua\s|sudut\s|isi\s|\p{L}+\s(?=kamar)|\d{1,3}\s){0,3}(?:kamar(?:\shunian)?|blok(?:\shunian)?|sel|barak|wisma|gudang|ruang|ruangan|dapur|area|rumah)(?!\p{L})/giu
/** «Aula Lapas Wonoasri dipadati», «Dapur rutan terbakar», «30 kamar digeledah»: the place is the subject. */
const placeDone = new RegExp(
  String.raw`(?<!(?:di|ke|dari|tim|petugas|dokter|regu)\s)(?<![\p{L}-])(?:(?:[Aa]ula|[Hh]alaman|[Ll]apangan|[Rr]uang|[Gg]edung|[Mm]asjid|[Dd]apur|[Bb]lok|[Kk]amar|[Gg]udang|[Gg]ereja|[Kk]ebun|[Ll]ahan|[Tt]aman|[Bb]engkel|[Kk]antor|[Pp]os|[Kk]linik|[Pp]oliklinik|[Mm]usala|[Kk]olam|[Ss]elasar|[Aa]rea|[Pp]elataran|[Pp]endopo|[Rr]uangan)(?:\s(?!yang)[\p{L}\d()-]+){0,6}?|(?:${facility})${named}(?:\s\p{Lu}[\p{L}-]+)?)\s(?:${doneToPlace})(?!\p{L})`,
  'gu',
)
const travels =
  /(?:[mp]indah|[kn]irim|ngirim|nantar|antar|datang|kunjung|tiba|masuk|keluar|berangkat|menuju|turun|terjun|gabungan|sidak|inspeksi|lawat|silaturahmi|safari|kembali|pulang|bebas|giring|kawal|bertandang|lari|kabur|bawa|anjangsana|berpindah|evakuasi|ziarah|jalan|keliling|sisir|geledah|razia|sita|temu|angkut|mutasi|studi|bergeser|mampir|hadir|undang|lepas|distribusi|salur|blusuk|patroli|kontrol|monitoring|pantau|menyeberang|tinjau|luncur|bubar|ungsi|layar|lempar|selundup|terbang|seberang)\p{L}*(?:[\s,]+[\p{L}\p{N}()/.-]+){0,22}\s$/iu

/** Names after «di» that are no place of an event. */
const noTown =
  /^(?:[Dd]i|[Bb]ertempat(?:\sdi)?|ke|dari|menuju)\s(?:.*\s)?(?:Indonesia|Tanah|Kemen\p{L}*|Direktorat|Ditjen\p{L}*|Pemasyarakatan|Era|Hari|Bulan|Tahun|Bidang|Republik|Negara|Instagram|YouTube|Facebook|TikTok|Kanwil|Kantor|UPT|Dunia|Asia|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Idul\p{L}*|Ramadh?an|Lapas|Lembaga|Rutan|Rumah|Bapas|Balai|LPKA|Rupbasan|Jajaran|Polri|TNI|Zoom|WhatsApp|Tengah|Mata|Antara|Nusantara|Warga|Anak|Menteri|Dirjen|Kepala|Kalapas|Karutan|Tuhan|Yang|Bupati|Presiden|Gubernur|Tim|Petugas|Kejaksaan|Kejari)(?!\p{L})/u
/** Where somebody serves, lives, or was born: a description of people. */
const ofPeople =
  /(?:yang|sedang|tengah|tersebut|orang|narapidana|tahanan|binaan)\s(?:telah\s|sudah\s|masih\s)?(?:menjalani|bertugas|berada|terletak|lahir|dipidana|tinggal|tergabung|menghuni|mendekam|berdomisili|berdinas|ada|beralamat)(?:\s\p{L}+){0,3}\s$|(?:yang|sedang|tengah|masih)\s(?:sekolah|belajar|bekerja)(?:\s\p{L}+){0,3}\s$/iu
const serves =
  /(?<!\p{L})(?:bertugas|mendekam|lahir|berdomisili|terletak|berdinas|ditahan|bermukim)(?:\s\p{Ll}+){0,2}\s$/u
const superlative =
  /(?:^|\s)(?:ter(?:besar|baik|banyak|tua|padat|tinggi|depan)|nomor satu|(?:penyalahgunaan|peredaran|penegakan|pelayanan|kondisi|sistem|kehidupan|citra|kinerja|pembinaan|keamanan|sumber daya manusia|pemasyarakatan|layanan)(?:\s(?:publik|gelap|narkoba|dan ketertiban|hukum|pemasyarakatan|positif))*)(?:\s\p{L}+)?\s$/iu
const general =
  /(?:seluruh|semua|setiap|berbagai)\s(?:lapas|rutan|bapas|upt|satuan|wilayah|lembaga)(?!\p{L})/iu

/** Where it happened; not where somebody serves, and not «di bidang» or «di seluruh Indonesia». */
export function findWhere(sentence: string, reasons: readonly Found[]): readonly Found[] {
  const list = (pattern: RegExp, why: Found['why']) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      match: match[0],
      head: match[1] ?? '',
      found: { start: match.index, end: endOfPlace(sentence, match.index, match[0]), why },
    }))
  const candidates = [
    ...list(room, 'room'),
    ...list(amid, 'room'),
    ...list(other, 'room').filter(({ head }) => canBePlace(head)),
    ...list(fused, 'room'),
    ...list(facilityAt, 'unit'),
    ...list(townAt, 'town').filter(({ match }) => !noTown.test(match)),
    ...list(visited, 'visited'),
    ...list(searched, 'visited'),
    ...list(placeDone, 'visited'),
    ...list(towards, 'visited').filter(({ match, found }) => isGoal(sentence, match, found)),
  ]
  return candidates
    .filter(({ match, found }) => isOfEvent(sentence, match, found, reasons))
    .map(({ found }) => found)
}

const bareFacility = new RegExp(`\\s(?:${facility})$`, 'u')
const ofFacility = new RegExp(`(?:${facility})\\s|Nusakambangan`)

/** Behind a verb of going; a bare «ke lapas» names no place. */
function isGoal(sentence: string, match: string, { start }: Found): boolean {
  const isName = /\s\p{Lu}[\p{L}-]+$/u.test(match)
  if (bareFacility.test(match)) return false
  if (isName && noTown.test(match) && !ofFacility.test(match)) return false
  // «dari Puskesmas» brings somebody along; only rooms and facilities are left behind.
  if (/^dari/.test(match) && isName && !ofFacility.test(match)) return false
  const lead = before(sentence, start, 190)
  // «dari lahan»: whence the harvest comes is where it was.
  if (
    /^dari/.test(match) &&
    /(?:panen|petik|ambil|hasil)\p{L}*(?:\s[\p{L}\p{N}.,]+){0,8}\s$/iu.test(lead)
  )
    return true
  const isSite =
    /^ke\s(?:Pantai|Desa|Kota|Kecamatan|Kabupaten|Gunung|Pulau|Masjid|Gereja|Makam|Taman|Lapangan|Aula|Blok|Stadion|Sungai|Provinsi|Pura|Vihara)(?:\s|$)/u.test(
      match,
    )
  const isSure =
    isSite ||
    (/^ke\s/.test(match) &&
      !isName &&
      !/(?:pasar|tempat|jalan|rumah|sekolah|toko|kantor)$/.test(match))
  return isSure || (/^ke\s/.test(match) && ofFacility.test(match)) || travels.test(lead)
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
    (reason) =>
      (reason.why === 'purpose' || reason.why === 'effort') &&
      reason.start < start &&
      start < reason.end,
  )
  if (isInReason) return why === 'room' && /aula|ruang|lapangan|halaman|gedung|hotel/i.test(match)
  if (why !== 'unit' && why !== 'town') return true
  if (why === 'unit')
    return (
      !general.test(lead) &&
      !/(?:ter(?:besar|baik|banyak|tua|padat)|peredaran|penyalahgunaan|citra)(?:\s\p{L}+){0,2}\s$/iu.test(
        lead,
      )
    )
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
