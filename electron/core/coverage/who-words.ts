import { rooms } from './place-words.ts'

/** A facility needs a name or a class to be one certain unit. */
export const facility = String.raw`(?:Lapas|Lembaga Pemasyarakatan|Rutan|Rumah Tahanan(?: Negara)?|LPKA|Lembaga Pembinaan Khusus Anak|Bapas|Balai Pemasyarakatan|Rupbasan|Rumah Penyimpanan Benda Sitaan Negara|LPP|Cabrutan|Cabang Rutan)(?:\s\([^)]{1,16}\))?(?:\s(?:Negara|Narkotika|Perempuan|Pemuda|Anak|Terbuka|Khusus|Wanita))*(?:\s(?:Kelas|Klas|kelas|klas)\s\S{1,4}|\s(?:Narkotika|Perempuan|Pemuda|Anak|Terbuka))*(?:\s\p{Lu}[\p{L}-]+){1,3}`
const agency = String.raw`(?:(?:Kanwil|Kantor Wilayah|Dinas|Badan|Polres(?:ta(?:bes)?)?|Polsek|Polda|Kodim|Koramil|Kejaksaan|Kejari|Pengadilan|Puskesmas|RSUD|Universitas|Politeknik|PKBM|Yayasan|Pemkab|Pemkot|Pemerintah|Kementerian|BNN[PK]?|PMI|Baznas|BAZNAS|Kwartir|Komisi|Ombudsman|Pondok Pesantren|Komunitas|Paguyuban|Satgas|Tim|Direktorat Jenderal|Majelis|Bank|PT|CV|SMA|SMK|DPRD|Perum|Dharma Wanita|TP PKK|KPU|Disdukcapil|Dispendik|Dinkes|Kamar Dagang|Sanggar|Kelompok|Palang|Ikatan|Persatuan|Perhimpunan|Forum|Organisasi|Gereja|Klinik|Rumah Sakit|Institut|Fakultas|Jemaat|Inspektorat|Biro|Satpol|Pemadam|LBH|LSM|UD|Koperasi|Asosiasi|Himpunan|Serikat|Balai|BLK|Loka|Perpustakaan|Karang|UPTD|UPT|FKUB|Pos|Pengurus|Sekolah|Akademi|Lembaga|Pusat|Rumah Zakat|Panti|Kelurahan|Desa|Pemerintahan|Kesatuan|Stasiun|Unit)(?:\s\([^)]{1,24}\)|\s(?:dan\s)?\p{Lu}[\p{L}.-]*|\s\d{1,4}(?:/[\p{L}]+)?){1,8}|Ditjenpas|Ditjen PAS|Kemenimipas|Kemenkumham|Kemenko Polkam|KPK|TNI|Polri|BPBD|Damkar|Kemenag|MUI|Bawaslu|BPOM|PCNU|Muhammadiyah|Bhayangkari|Brimob|Satbrimob|PIPAS|Ipkemindo)(?![\p{L}])`
export const unitPattern = new RegExp(`(?<![\\p{L}-])(?:${facility}|${agency})`, 'gu')

/** Those who act for a unit and stand before its name. */
const groups =
  'tim|petugas|regu|jajaran|pegawai|warga|binaan|wbp|narapidana|tahanan|napi|humas|satgas|satuan|sebanyak|sejumlah|seluruh|para|puluhan|ratusan|belasan|orang|anak|klien|peserta|keluarga|besar|pihak|staf|pejabat|anggota|personel|personil|operator|gabungan|penghuni|taruna|cpns|casn|asn|dan|serta|jaga|pengamanan|kesatuan|kplp|kpr|seorang|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|perwakilan|ibu-ibu|pengurus|kepala|kalapas|karutan|kabapas|karupbasan|plt|plh|kakanwil|kasi|kasubbag|kasubsi|ka|pembimbing|kemasyarakatan|struktural|mahasiswa|siswa|tenaga|kesehatan|medis|dokter|perawat|pengunjung|band|grup|paduan|suara|kelompok|tani|voli|futsal|sepak|bola|tenis|catur|hadrah|rebana|musik|kesenian|penyuluh|instruktur|relawan|guru|ustaz|rohaniwan|pagi|siang|malam|ratusan|perempuan|lansia|santri|pramuka|jemaat|jamaah|unit|layanan|gerakan|kpr|pemasyarakatan|muslim|nasrani|kristiani|rehabilitasi|kemandirian'
export const groupWord = new RegExp(`^(?:${groups}|[\\d.]{1,6})$`)
const people =
  'warga binaan|narapidana|napi|wbp|tahanan|anak binaan|anak didik|klien|pegawai|petugas|peserta|penerima|anak|santri|siswa|siswi|pelajar|santriwati|atlet|dokter|perawat|pengunjung|wartawan|jurnalis|mahasiswa|taruna|cpns|personel|personil|anggota|penghuni|lansia|jemaat|jamaah|pejabat|perwakilan|relawan|peternak|petani|pembimbing kemasyarakatan|calon pegawai|tenaga medis|tenaga kesehatan|keluarga warga binaan|orang|kepala keluarga'
const number = String.raw`(?:\d{1,3}(?:\.\d{3})?|(?:se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\s?(?:belas|puluh|ratus)(?:\s\p{L}{3,8})?|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|satu|seorang|belasan|puluhan|ratusan|ribuan)`
/** «12 warga binaan», «puluhan pegawai». */
export const countedGroup = new RegExp(
  String.raw`(?<![\p{L}\d])(?:sebanyak\s|sejumlah\s)?${number}\s(?:orang\s)?(?:${people})(?:nya)?(?!\p{L})`,
  'giu',
)
/** «tim medis», «petugas gabungan»: those whose task says who they are. */
export const team =
  /(?<!\p{L})(?:[Tt]im|[Pp]etugas|[Rr]egu|[Ss]atgas|[Pp]ersonel|[Pp]ersonil|[Aa]parat|[Aa]nggota|[Jj]ajaran|[Pp]ejabat)\s(?:gabungan|medis|kesehatan|jaga|pengamanan|penjagaan|keamanan|humas|pembina|penggerak|khusus|intelijen|layanan|registrasi|rehabilitasi|struktural|kepolisian|tanggap|inspeksi|penilai|monitoring|asesor|satops|pemadam|dapur|voli|futsal|paduan|gugus|auditor|audit|teknis|pemeriksa|\p{Lu}\p{L}{1,})(?!\p{L})|(?<!\p{L})(?:[Tt]im|[Gg]rup|[Kk]ontingen|[Rr]ombongan|[Pp]aduan suara|[Kk]elompok)\s(?!terkait|yang|ini|itu|tersebut|akan|telah|juga|me\p{L}{4}|di\p{L}{4}|ber\p{L}{4}|kecil|besar)\p{Ll}{3,}(?!\p{L})/gu
/** In a release of one facility its own head is certain without a name. */
export const bareOffice =
  /(?<!\p{L})(?:Kalapas|Karutan|Kabapas|Karupbasan|Kakanwil|Presiden|Wakil Presiden|Menteri|Gubernur|Bupati|Wali Kota|Camat|Kapolres|Dandim|Dirjenpas|Pembimbing Kemasyarakatan|Pembimbing kemasyarakatan|Psikolog|Konselor|Menimipas|Wamenimipas|(?:Plt|Plh)\.?\s(?:Kalapas|Karutan|Kabapas)|Kepala\s(?:Lapas|Rutan|LPKA|Bapas|Rupbasan|KPLP|KPR|Kanwil|Lembaga Pemasyarakatan|Rumah Tahanan)|Ka\.?\s?(?:KPLP|KPR)|(?:Kasi|Kasubsi|Kasubbag)\s\p{Lu}\p{L}+)(?!\p{L})/gu
/** «Kepala Lapas Wonoasri», «Menteri Imigrasi dan Pemasyarakatan». */
export const officeOfUnit =
  /(?<!\p{L})(?:Kalapas|Karutan|Kabapas|Karupbasan|Kakanwil|Kepala|Plt\.?|Plh\.?|Ka\.?|Menteri|Wakil Menteri|Direktur Jenderal|Dirjenpas|Bupati|Wali ?[Kk]ota|Gubernur|Ketua|Kapolres|Dandim|Kajari)(?:\s\([^)]{1,16}\)|\s(?:dan\s|kelas\s|klas\s)?(?:\p{Lu}[\p{L}.-]*|I{1,3}[AB]?)){1,9}/gu
/** «Tangan terampil warga binaan Lapas Wonoasri»: a group of a unit. */
export const groupOfUnit = new RegExp(
  String.raw`(?<!\p{L})(?:[Ww]arga [Bb]inaan|WBP|[Nn]arapidana|[Tt]ahanan|[Aa]nak [Bb]inaan|[Kk]lien|[Pp]egawai|[Pp]etugas|[Jj]ajaran|[Tt]im|[Rr]egu|[Pp]ersonel|[Pp]enghuni|[Hh]umas)(?:\s(?:[Pp]emasyarakatan|wanita|perempuan|dewasa|muslim|muda|baru|medis|dapur|futsal|voli|bola voli|gabungan|lansia|\([^)]{2,6}\)))*\s(?:dari\s|di\s|pada\s)?${facility}`,
  'gu',
)
/** First words of feasts, places, and programmes, which are written like names. */
export const noPerson = new RegExp(
  String.raw`^(?:hari|raya|program|koperasi|produk|festival|pekan|bulan|gerakan|surat|gubernur|panitia|bakti|aksi|zona|griya|bazar|turnamen|kejuaraan|piala|donor|apel|upacara|ramadh?an|remisi|suasana|perayaan|acara|giat|rangkaian|warga|anak|usai|sebagai|demi|guna|bertempat|berkat|tak|tidak|sejak|puluhan|ratusan|razia|tangis|isak|hujan|banjir|kebakaran|api|seluruh|sebanyak|dua|tiga|empat|lima|enam|satu|paket|bantuan|buku|produksi|barang|me\p{L}{4,}|ber\p{L}{4,}|ke\p{L}{4,}an|${rooms})$`,
  'u',
)
