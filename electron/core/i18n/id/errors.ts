import type { ErrorCode } from '../../app-error.ts'

/** What happened, what is safe, what to do next. */
export const errors = {
  'bad-input': 'Isian ini tidak dapat diterima. Naskah Anda tetap utuh; periksa isian lalu ulangi.',
  'release-unknown': 'Rilis ini tidak ditemukan lagi. Rilis lain aman; kembali ke daftar rilis.',
  'release-damaged':
    'Berkas rilis ini rusak dan tidak dapat dibuka. Berkasnya tidak diubah; salin folder data lalu minta bantuan teknisi.',
  'release-newer':
    'Rilis ini dibuat dengan Teras yang lebih baru. Isinya tidak diubah; buka dengan Teras versi terbaru.',
  'disk-full': 'Diska penuh. Naskah tetap ada di layar; kosongkan ruang, lalu Teras mencoba lagi.',
  'disk-read-only':
    'Folder data tidak boleh ditulisi. Naskah tetap ada di layar; periksa izin folder atau salin naskah.',
  'disk-failed':
    'Diska tidak menjawab dengan benar. Naskah tetap ada di layar; Teras mencoba lagi.',
  'photo-not-a-picture':
    'Berkas ini bukan foto JPEG, PNG, atau WebP. Foto lain tidak terpengaruh; pilih berkas foto.',
  'photo-too-large':
    'Foto ini terlalu besar (paling banyak 40 MB dan 50 megapiksel). Kecilkan dulu, lalu tambahkan lagi.',
  'photo-unknown':
    'Foto ini tidak ada lagi di penyimpanan. Naskah aman; tambahkan fotonya sekali lagi.',
  'folder-exists': 'Folder rilis ini sudah ada di tujuan. Isinya tidak diubah.',
  'folder-gone':
    'Folder tujuan tidak ditemukan lagi, mungkin flashdisk dicabut. Naskah aman; pilih folder lain.',
  'folder-read-only':
    'Folder tujuan tidak boleh ditulisi. Tidak ada yang tertinggal di sana; pilih folder lain.',
  'export-cancelled': 'Ekspor dibatalkan. Tidak ada berkas yang tertinggal.',
  'export-running': 'Ekspor lain masih berjalan. Tunggu sampai selesai atau batalkan dulu.',
  'print-failed':
    'PDF tidak berhasil dibuat. Naskah aman dan tidak ada berkas setengah jadi; ulangi, atau pilih DOCX.',
  'profile-unwritable':
    'Teras tidak dapat menulis ke folder datanya, jadi tidak ada yang tersimpan. Salin naskah ke tempat lain, lalu periksa izin folder.',
  internal:
    'Terjadi kesalahan di dalam Teras. Yang sudah tersimpan aman; ulangi, atau tutup lalu buka kembali Teras.',
} as const satisfies Record<ErrorCode, string>
