import type { ErrorCode } from '../../app-error.ts'
import { parcelErrors } from './parcel.ts'

/** What happened, what is safe, what to do next. */
export const errors = {
  'bad-input': 'Isian ini tidak dapat diterima. Naskah Anda tetap utuh; periksa isian lalu ulangi.',
  'release-unknown': 'Rilis ini tidak ditemukan lagi. Rilis lain aman; kembali ke daftar rilis.',
  'release-damaged':
    'Berkas rilis ini rusak dan tidak dapat dibuka. Berkasnya tidak diubah; salin folder data lalu minta bantuan teknisi.',
  'release-newer':
    'Rilis ini dibuat dengan Teras yang lebih baru. Isinya tidak diubah; buka dengan Teras versi terbaru.',
  'version-unknown':
    'Versi ini tidak ada lagi di riwayat. Naskah sekarang tidak berubah; pilih versi lain.',
  'release-missing':
    'Berkas rilis ini tidak ada lagi di folder data, dan salinannya belum ditemukan. Rilis lain aman; cari di salinan kedua atau minta bantuan teknisi.',
  'disk-full':
    'Diska penuh. Yang sudah tersimpan aman; kosongkan ruang di diska ini, lalu coba lagi.',
  'disk-read-only':
    'Folder data tidak boleh ditulisi. Naskah tetap ada di layar; periksa izin folder atau salin naskah.',
  'disk-failed':
    'Diska tidak menjawab dengan benar. Yang sudah tersimpan aman; coba lagi sebentar lagi.',
  'disk-slow':
    'Diska belum menjawab. Naskah tetap ada di layar; jangan matikan PC, Teras masih menunggu.',
  'photo-not-a-picture':
    'Berkas ini bukan foto JPEG, PNG, atau WebP. Foto lain tidak terpengaruh; pilih berkas foto.',
  'release-too-large':
    'Rilis ini terlalu besar untuk disimpan (paling banyak 2 juta huruf dan 2.000 foto). Yang sudah tersimpan aman; pindahkan sebagian naskah atau foto ke rilis lain.',
  'text-too-long':
    'Tempelan ini lebih dari 200.000 huruf, jadi tidak dimasukkan. Tidak ada yang berubah; tempel bagian yang diperlukan saja.',
  'photo-too-large':
    'Foto ini terlalu besar (paling banyak 40 MB dan 50 megapiksel). Kecilkan dulu, lalu tambahkan lagi.',
  'photo-unknown':
    'Foto ini tidak ada lagi di penyimpanan. Naskah aman; tambahkan fotonya sekali lagi.',
  'folder-exists': 'Folder rilis ini sudah ada dan tidak diubah.',
  'folder-gone':
    'Folder tujuan tidak ditemukan lagi, mungkin flashdisk dicabut. Naskah aman; pilih folder lain.',
  'folder-read-only':
    'Folder tujuan tidak boleh ditulisi. Tidak ada yang tertinggal di sana; pilih folder lain.',
  'folder-full':
    'Folder tujuan penuh, jadi berkasnya tidak selesai ditulis. Naskah di Teras tidak berubah; kosongkan ruang di sana atau pilih folder lain, lalu ulangi.',
  'folder-failed':
    'Folder tujuan tidak menjawab dengan benar, jadi berkasnya tidak selesai ditulis. Naskah di Teras tidak berubah; ulangi, atau pilih folder lain.',
  'export-cancelled': 'Ekspor dibatalkan. Tidak ada berkas yang tertinggal.',
  'export-running': 'Ekspor lain masih berjalan. Tunggu sampai selesai atau batalkan dulu.',
  'export-unsaved':
    'Kata-kata terakhir belum tersimpan, jadi tidak ada yang diekspor. Naskah tetap ada di layar; tunggu sampai tertulis “Tersimpan”, lalu ekspor lagi.',
  'print-failed':
    'PDF tidak berhasil dibuat. Naskah aman dan tidak ada berkas setengah jadi; ulangi, atau pilih DOCX.',
  'folder-in-profile':
    'Folder ini ada di dalam folder data Teras sendiri. Pilih diska lain atau flashdisk, supaya salinan selamat bila diska ini rusak.',
  'backup-running': 'Salinan kedua sedang dikerjakan. Tunggu sampai selesai atau batalkan dulu.',
  'backup-cancelled':
    'Dibatalkan. Tidak ada yang setengah jadi; yang sudah selesai disalin tetap utuh.',
  'archive-damaged':
    'Berkas salinan ini rusak atau bukan buatan Teras. Isinya tidak diubah dan tidak ada yang dipulihkan; pilih salinan dari hari lain.',
  'archive-newer':
    'Salinan ini dibuat dengan Teras yang lebih baru. Isinya tidak diubah; pulihkan dengan Teras versi terbaru.',
  'profile-unwritable':
    'Teras tidak dapat menulis ke folder datanya, jadi tidak ada yang tersimpan. Salin naskah ke tempat lain, lalu periksa izin folder.',
  'profile-missing':
    'Folder data Teras tidak ditemukan. Tidak ada yang diubah; tunjukkan di mana foldernya.',
  ...parcelErrors,
  'ledger-unknown':
    'Catatan itu tidak ada di buku kirim. Tidak ada yang berubah. Tutup buku kirim, lalu buka lagi.',
  'account-missing':
    'Akun surel belum diisi, jadi kiriman menunggu. Tidak ada yang hilang; isi akun di Kotak keluar.',
  'account-refused':
    'Server surel menolak nama pengguna atau kata sandi. Semua kiriman aman dan menunggu; perbaiki akun, lalu kirim lagi.',
  'password-needed':
    'Kata sandi surel belum diberikan, jadi kiriman menunggu. Tidak ada yang hilang; ketik kata sandinya di Kotak keluar.',
  'mail-damaged':
    'Isi kiriman ini tidak sama lagi dengan yang dulu dimasukkan, jadi tidak dikirim. Rilisnya tidak berubah; masukkan lagi ke Kotak keluar.',
  'dispatch-unknown':
    'Kiriman itu tidak ada di Kotak keluar. Tidak ada yang berubah; tutup Kotak keluar, lalu buka lagi.',
  'dispatch-underway':
    'Kiriman ini sedang dikirim atau keadaannya sudah berubah, jadi tidak ada yang diubah. Tunggu sebentar, lalu lihat lagi.',
  internal:
    'Terjadi kesalahan di dalam Teras. Yang sudah tersimpan aman; ulangi, atau tutup lalu buka kembali Teras.',
} as const satisfies Record<ErrorCode, string>
