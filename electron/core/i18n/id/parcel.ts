import type { ErrorCode } from '../../app-error.ts'
import type { ParcelProblemKind } from '../../outbox/parcel-problem.ts'

export type ParcelCode = Extract<
  ErrorCode,
  `stick-${string}` | `parcel-${string}` | `receipt-${string}`
>

/** What happened, what is safe, what to do next; `errors.ts` takes them in. */
export const parcelErrors = {
  'stick-gone':
    'Flashdisk dicabut atau tidak menjawab lagi, jadi paketnya belum selesai. Naskah dan foto di Teras utuh; pasang lagi flashdisknya dan ulangi, Teras meneruskan dari yang sudah tersalin.',
  'stick-full':
    'Flashdisk tidak cukup ruang untuk paket ini. Tidak ada yang tertinggal di sana, dan naskah di Teras utuh; kosongkan ruang, pilih foto yang lebih kecil, atau pakai flashdisk lain.',
  'stick-file-limit':
    'Ada berkas yang lebih besar daripada yang dapat ditampung flashdisk ini (FAT32 paling besar 4 GB). Tidak ada yang ditulis, dan naskah di Teras utuh; kecilkan berkasnya atau pakai flashdisk exFAT atau NTFS.',
  'stick-read-only':
    'Flashdisk terkunci terhadap penulisan. Tidak ada yang berubah di sana, dan naskah di Teras utuh; geser kunci di sisi flashdisk atau pilih flashdisk lain.',
  'stick-dirty':
    'Sistem berkas di flashdisk ini tampaknya rusak, jadi paketnya belum selesai. Naskah di Teras utuh; lepas dan pasang lagi flashdisknya, biarkan Windows memeriksanya, lalu ulangi atau pakai flashdisk lain.',
  'stick-differs':
    'Yang dibaca kembali dari flashdisk tidak sama dengan yang ditulis, jadi paketnya tidak dianggap selesai. Naskah di Teras utuh; jangan pakai flashdisk ini lagi, pilih yang lain.',
  'parcel-unknown':
    'Di sini tidak ada paket Teras (tidak ada DAFTAR-BERKAS.txt). Tidak ada yang diubah; pilih folder atau ZIP paketnya.',
  'parcel-damaged':
    'Daftar berkas paket ini rusak atau terpotong, jadi isinya tidak dapat dipercaya. Tidak ada yang diubah; minta paketnya sekali lagi.',
  'parcel-newer':
    'Paket ini dibuat dengan Teras yang lebih baru. Tidak ada yang diubah; buka dengan Teras versi terbaru, atau baca berkas TXT di dalamnya.',
  'parcel-locked':
    'Paket ini terkunci, dan kata sandinya belum benar. Tidak ada yang diubah; tanyakan kata sandi kepada pengirim, lalu ketik lagi.',
  'parcel-without-release':
    'Paket ini tidak membawa rilis untuk Teras (tidak ada rilis.json). Tidak ada yang diubah; buka berkas TXT atau DOCX di dalamnya, lalu tempel naskahnya.',
  'parcel-too-large':
    'Paket ini jauh lebih besar daripada rilis mana pun (terlalu banyak berkas, atau lebih dari 512 MB), jadi tidak dibuka. Tidak ada yang diubah; minta paket yang berisi satu rilis saja.',
  'parcel-unsafe':
    'Paket ini disusun tidak wajar (nama berkas yang menunjuk ke luar, tautan, atau ukuran palsu), jadi tidak dibuka. Tidak ada yang diubah; jangan buka dengan program lain, dan minta paket baru langsung dari pengirimnya.',
  'parcel-changed':
    'Paket ini berubah atau dicabut sesudah diperiksa, jadi rilisnya tidak diambil. Rilis di Teras utuh; pasang lagi flashdisknya, lalu buka paketnya sekali lagi.',
  'receipt-damaged':
    'Ini bukan tanda terima Teras, atau isinya sudah diubah, jadi tidak dipercaya. Tidak ada yang dicatat; minta tanda terima yang asli, atau tanyakan langsung kepada penerima.',
  'receipt-newer':
    'Tanda terima ini dibuat dengan Teras yang lebih baru. Tidak ada yang dicatat; baca dengan Teras versi terbaru, atau buka berkasnya dengan Notepad.',
  'receipt-unknown':
    'Tanda terima ini bukan untuk paket yang pernah dikirim dari sini, jadi tidak ada yang dicatat. Baca di komputer asal paketnya, atau periksa apakah paketnya tercatat di buku kirim.',
} as const satisfies Record<ParcelCode, string>

/** `{{…}}` is filled in by who shows the sentence. */
export const parcel = {
  problem: {
    missing: '{{file}} tidak ada di paket.',
    differs: '{{file}} tidak sama dengan daftarnya: berubah atau rusak sesudah ditulis.',
    unreadable: '{{file}} tidak dapat dibaca.',
    unlisted: '{{file}} tidak ada di daftar; mungkin ditambahkan orang lain.',
    'photo-lost': 'Satu foto rilis tidak ikut, karena {{file}} tidak ada atau rusak.',
    'photo-not-a-picture': 'Satu foto rilis tidak ikut, karena {{file}} bukan foto.',
  } satisfies Record<ParcelProblemKind, string>,
  whole: 'Utuh: {{files}} berkas ({{size}}) cocok dengan daftarnya.',
  broken: 'Tidak utuh: {{problems}} dari {{files}} berkas bermasalah. Minta paketnya sekali lagi.',
  title: 'Buka paket',
  close: 'Tutup',
  back: 'Kembali',
  intro:
    'Rilis yang dikemas Teras di komputer lain dibaca kembali di sini, dengan foto-fotonya. Anda melihat dulu isinya; yang diambil selalu menjadi rilis baru, tidak ada yang ditimpa.',
  chooseFolder: 'Pilih folder atau flashdisk…',
  chooseZip: 'Pilih ZIP…',
  dropped:
    'ZIP ini terlalu besar untuk dijatuhkan di jendela. Tidak ada yang diubah; tekan Pilih ZIP…, lalu pilih berkasnya.',
  found: 'Paket yang ditemukan',
  onSticks: 'Di flashdisk yang terpasang',
  cancel: 'Batalkan',
  cancelling: 'Membatalkan…',
  open: 'Lihat isi',
  none: 'Di folder ini tidak ada paket Teras. Pilih folder paketnya sendiri, atau flashdisk tempat paket itu.',
  checking: 'Memeriksa setiap berkas…',
  taking: 'Mengambil foto dan rilis…',
  lockedTitle: 'Paket terkunci',
  locked:
    'Paket {{name}} dikunci pengirimnya. Kata sandinya diberikan lewat jalan lain, misalnya telepon.',
  passphrase: 'Kata sandi',
  wrong: 'Kata sandi itu tidak cocok. Perhatikan huruf besar, kecil, dan spasi, lalu ketik lagi.',
  unlock: 'Buka kunci',
  previewTitle: 'Isi paket',
  name: 'Paket',
  contentsOf: '{{files}} berkas, {{size}}',
  headline: 'Judul',
  dateline: 'Titimangsa',
  noDateline: 'belum ada',
  embargo: 'Embargo',
  embargoUntil: '{{day}}, pukul {{time}}',
  photos: 'Foto',
  photo: 'Foto {{number}} tanpa takarir',
  noPhotos: 'tidak ada',
  contacts: 'Narahubung',
  noContacts: 'tidak ada',
  text: 'Naskah',
  noText: 'Naskahnya kosong.',
  allWhole: 'Semua berkas cocok dengan daftarnya.',
  someHarm:
    'Ada yang tidak cocok. Yang masih utuh tetap dapat diambil; minta paketnya sekali lagi bila yang hilang diperlukan.',
  onlyOthers:
    'Semua berkas di daftar cocok. Ada berkas lain di sampingnya; yang itu tidak diambil.',
  problems: 'Berkas yang bermasalah',
  more: 'dan {{count}} lagi',
  take: 'Ambil sebagai rilis baru',
  takeBeside: 'Ambil di sampingnya',
  leave: 'Biarkan',
  same: 'Rilis ini sudah ada di sini, dengan isi yang sama. Tidak perlu diambil lagi.',
  differs:
    'Rilis ini sudah ada di sini, tetapi isinya berbeda. Keduanya tetap ada bila Anda mengambilnya.',
  embargoDiffers: 'Embargonya berbeda. Di sini: {{here}}. Di paket: {{there}}.',
  noEmbargo: 'tidak ada',
  compare: 'Perbandingan dengan rilis di sini',
  twin: 'Rilis di sini',
  twinSaved: '{{headline}}, disimpan {{moment}}',
  here: 'Di komputer ini',
  there: 'Di paket',
  taken: 'Rilis sudah diambil: {{headline}}. Asalnya tercatat di riwayatnya.',
  takenPhotos_one: '{{count}} foto ikut.',
  takenPhotos_other: '{{count}} foto ikut.',
  openRelease: 'Buka rilis',
  receiptTitle: 'Tanda terima',
  receiptHelp:
    'Tulis tanda terima di samping paketnya, lalu kembalikan flashdisk. Di komputer asal, tanda terima itu mencatat bahwa paket sampai.',
  receiptElsewhere:
    'Paket ini tidak punya tempat di samping untuk ditulisi. Pilih flashdisk atau folder untuk tanda terimanya.',
  officer: 'Nama penerima',
  officerMissing: 'Tulis nama penerima dulu.',
  writeReceipt: 'Tulis tanda terima',
  writeElsewhere: 'Tulis di folder lain…',
  receiptWritten: 'Tanda terima tertulis: {{file}} di {{place}}. Keluarkan flashdisk dengan aman.',
  readTitle: 'Tanda terima dari penerima',
  readHelp: 'Paket yang Anda kirim sudah diterima? Baca tanda terimanya; buku kirim mencatatnya.',
  readReceipt: 'Baca tanda terima…',
  confirmed: 'Dicatat di buku kirim: {{by}} menerima paket {{parcel}} pada {{moment}}.',
  confirmedBefore: 'Sudah tercatat sebelumnya: {{by}} menerima paket {{parcel}} pada {{moment}}.',
  confirmedFor: 'Rilis: {{headline}}',
  confirmedHarm_one:
    '{{count}} berkas bermasalah saat diterima. Kirim paketnya sekali lagi bila perlu.',
  confirmedHarm_other:
    '{{count}} berkas bermasalah saat diterima. Kirim paketnya sekali lagi bila perlu.',
  origin: 'Dari paket {{name}}',
} as const
