import type { ErrorCode } from '../../app-error.ts'
import type { ParcelProblemKind } from '../../outbox/parcel-problem.ts'

export type ParcelCode = Extract<ErrorCode, `stick-${string}` | `parcel-${string}`>

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
  step: { write: 'Menyalin {{file}}', check: 'Membaca kembali {{file}}' },
  safe: 'Selesai, {{files}} berkas ({{size}}) dibaca kembali dan cocok. Flashdisk aman dicabut.',
} as const
