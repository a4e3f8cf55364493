/** Places one can stand in or go to; they need no name to answer. */
export const rooms =
  'aula|ruang|ruangan|lapangan|halaman|pelataran|gedung|kamar|blok|masjid|musala|musholla|mushola|musholah|surau|gereja|kapel|vihara|pura|klinik|poliklinik|dapur|kebun|lahan|ladang|area|areal|balai|bengkel|kantin|perpustakaan|gerbang|pintu|hotel|stadion|alun-alun|desa|dusun|kampung|kelurahan|kecamatan|kabupaten|kota|pelabuhan|dermaga|bandara|terminal|stasiun|pasar|makam|pemakaman|pantai|sungai|bantaran|hutan|puskesmas|posyandu|pendopo|taman|kolam|selasar|teras|joglo|ballroom|lobi|graha|wisma|gor|branggang|brandgang|gudang|workshop|sawah|hunian|kandang|studio|kediaman|markas|mapolres|mapolsek|mako|laboratorium|lab|panti|sekolah|kampus|pesantren|pondok|asrama|rumah|pos|menara|kantor(?:nya)?|loket|tenda|panggung|tempat|parkiran|greenhouse|tambak|warung|kedai|toko|galeri|jalan|gang|tembok|jembatan|makodim|polres|polsek|kodim|gelanggang|sanggar|barak|sel|garasi|tambak|waduk|danau|gunung|pulau|pagar|atap|plafon|gapura|pasraman|perkebunan|bukit|lereng'

/** What stands between «di» and the place. */
export const before2 =
  '(?:dalam|luar|depan|belakang|samping|seputar|sekitar|sekeliling|sepanjang|seluruh|setiap|tiap|tiap-tiap|semua|sejumlah|beberapa|sebuah|salah satu|masing-masing|lingkungan|area|areal|kawasan|komplek|kompleks|sebelah|tepi|pinggir|ujung|sudut|bagian|lantai|satu|dua|tiga|empat|lima|enam|tujuh|\\d{1,3})'

export const facility =
  'Lapas|Lembaga Pemasyarakatan|Rutan|Rumah Tahanan|LPKA|Lembaga Pembinaan|Bapas|Balai Pemasyarakatan|Rupbasan|Rumah Penyimpanan|Cabrutan|LPP|LPN|lapas|rutan|bapas'

/** The name that makes a facility one certain place. */
export const named = String.raw`(?:\s\([^)]{1,16}\))?(?:\s(?:Negara|Narkotika|Perempuan|Pemuda|Anak|Terbuka|Khusus|Wanita))*(?:\s(?:Kelas|Klas|kelas|klas)\s\S{1,4})?(?:\s(?:Narkotika|Perempuan|Pemuda|Anak|Terbuka))*\s\p{Lu}[\p{L}-]+`

/** What befalls or fills a place: its name tells where, not who. */
export const doneToPlace =
  'dipenuhi|dipadati|menjadi (?:saksi|lokasi|tempat|pusat)|disulap|digeledah|disisir|dirazia|diperiksa|dibersihkan|terbakar|terendam|kebanjiran|dilanda|diguncang|dikunjungi|dihuni|ditinjau|mendadak|tampak|disemprot|diterjang|dicat|ditata|ditanami|dihias|digenangi|disterilkan|dikosongkan|dipercantik|direnovasi|dibongkar|dibersihkan|hangus|roboh|ambruk|jebol|riuh|ramai|penuh|berubah|bergema|bergemuruh|digemparkan|dijaga|dipantau|dicek|dikontrol'

/** Nouns after «di» that name a time, a relation, a field, or a figure of speech. */
const figures = new Set(
  `antara antaranya mana sini sana situ dalamnya luar bawah atas balik tengah tengah-tengah mata hati tangan pundak benak
  bidang era zaman masa usia tahun bulan hari minggu pekan pagi siang sore malam awal akhir penghujung momen momentum waktu saat
  tingkat level ranah lini aspek sektor segala berbagai sisi samping hadapan muka bawahnya atasnya sela sela-sela kancah
  kalangan seluruh setiap semua dunia negeri tanah lingkup jajaran ajang acara kegiatan pihak angka posisi urutan peringkat garda garis jalur
  media medsos internet situs laman kanal akun aplikasi publik masyarakat lapas rutan bapas lpka upt satuan satker
  indonesia nusantara nasional internasional lembaga institusi instansi tubuh antarpegawai bumi lokasi luar masing-masing
  detik jam hukum mancanegara lingkungan depan sampingnya sekitarnya bangku dekat sepanjang masing lapisan bursa pengujung
  kemudian penjuru wajah raut bibir benak dada kepala jiwa batin langit jagat balik kelas sebalik berbagai antara bulan-bulan pasaran hadapannya`.split(
    /\s+/,
  ),
)
/** Abstract by their form: «di keterbatasan», «di pembinaan», but «di kecamatan», «di perpustakaan». */
const abstract = /^(?:ke\p{L}{3,}an|pe\p{L}{3,}an|\p{L}{3,}(?:asi|isi|itas|isme|nya))$/u
const builtByForm =
  /^(?:kecamatan|kelurahan|kediaman|kedutaan|kementerian|kejaksaan|kepolisian|perpustakaan|pelataran|perkebunan|pelabuhan|persawahan|pertokoan|perumahan|perkantoran|pekarangan|pegunungan|permukiman|pengadilan|penginapan|peternakan|pemakaman|penampungan|persimpangan|perempatan|pertigaan|perairan|pendopo|perbatasan|kantornya|ruangannya)$/u
/** A passive with its «di» split off: «di serahkan», «di sambut». */
const splitPassive =
  /^(?:\p{L}{3,}kan|\p{L}{4,}i|sambut|data|sita|vaksin|antar|bina|pimpin|hukum|pidana|tuntut|jaga|buka|tutup|dukung|terima|buat|bagi|beri|kawal|tes|gelar|isi|latih|panen|tanam|ajak|minta|harap|undang|lantik|angkat|bawa|lepas|pindah|geledah|periksa|razia|cek|uji|olah|jual|cetak|pasang|rawat|putar|pakai|kirim|tempatkan|mulai|akui)$/u
const concreteOnI =
  /^(?:lobi|studi|kali|tepi|kursi|peti|bui|taksi|industri|galeri|instansi|provinsi)$/

const room = new RegExp(`^(?:${rooms})$`, 'u')

/** Whether a word in small letters can name a place after «di». */
export function canBePlace(word: string): boolean {
  if (builtByForm.test(word) || room.test(word)) return true
  if (
    figures.has(word) ||
    figures.has(word.split('-')[0] ?? word) ||
    abstract.test(word) ||
    /\d|^.{1,2}$/.test(word)
  )
    return false
  return concreteOnI.test(word) || !splitPassive.test(word)
}
