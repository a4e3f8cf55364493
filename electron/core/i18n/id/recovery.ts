import type { FindingKind, Source } from '../../recovery/finding.ts'
import type { Trouble } from '../../release/card.ts'

/** What Teras found that was not as it had left it: what happened, what is safe, what she can do. */
export const recovery = {
  banner_one: 'Ada {{count, number}} hal yang perlu Anda ketahui tentang data Teras.',
  banner_other: 'Ada {{count, number}} hal yang perlu Anda ketahui tentang data Teras.',
  show: 'Lihat',
  title: 'Keadaan data',
  lead: 'Teras memeriksa berkasnya saat dibuka. Tidak ada yang dihapus.',
  untitled: 'Rilis tanpa judul',
  settings: 'Setelan',
  photo: 'Foto',
  openRelease: 'Buka rilis',
  understood: 'Mengerti',
  forget: 'Relakan rilis ini',
  close: 'Tutup',
  kinds: {
    'torn-tail': 'Listrik atau program terputus saat menyimpan.',
    'bad-line': 'Naskah terbaru tetap utuh; satu catatan lama tidak terbaca.',
    restored: 'Berkas rilis ini tidak terbaca, tetapi salinannya ditemukan.',
    unreadable: 'Berkas rilis ini tidak terbaca dan salinannya belum ditemukan.',
    missing: 'Berkas rilis ini tidak ada lagi di folder data.',
    newer: 'Rilis ini dibuat dengan Teras yang lebih baru.',
    'never-saved': 'Sebuah rilis baru terputus sebelum pernah tersimpan.',
    older: 'Berkas rilis ini lebih lama daripada simpanan terakhir yang Teras ingat.',
    'foreign-write': 'Program lain menulis ke berkas rilis ini.',
    'set-aside': 'Berkas setelan tidak terbaca.',
    'photo-damaged': 'Sebuah foto rusak di diska dan salinannya belum ditemukan.',
    'photo-mended': 'Sebuah foto rusak di diska, dan sudah dipulihkan.',
  } satisfies Record<FindingKind, string>,
  next: {
    'torn-tail': 'Lanjutkan menulis seperti biasa.',
    'bad-line': 'Lanjutkan menulis seperti biasa.',
    restored: 'Periksa naskahnya, lalu lanjutkan dari situ. Berkas yang rusak tetap disimpan.',
    unreadable:
      'Berkasnya tidak diubah. Sambungkan flashdisk salinan kedua, atau kirim laporan ke teknisi.',
    missing:
      'Rilis lain aman. Sambungkan flashdisk salinan kedua lalu buka rilis ini, atau relakan bila memang sengaja dihapus.',
    newer:
      'Isinya dapat dibaca dan diekspor, tidak dapat diubah. Perbarui Teras untuk mengubahnya.',
    'never-saved': 'Tidak ada rilis tersimpan yang hilang. Tulis ulang bila masih diperlukan.',
    older:
      'Mungkin folder data dipulihkan dari salinan lama. Yang ada tetap utuh; bandingkan dengan salinan kedua.',
    'foreign-write':
      'Kedua naskah disimpan sebagai versi di riwayat. Pastikan folder data tidak dipakai program lain.',
    'set-aside': 'Rilis tidak terpengaruh. Isi lagi profil satuan kerja bila kosong.',
    'photo-damaged':
      'Naskahnya utuh. Sambungkan flashdisk salinan kedua, atau tambahkan foto yang sama sekali lagi; Teras lalu memperbaikinya.',
    'photo-mended':
      'Tidak ada yang perlu Anda lakukan. Bila ini terulang, minta teknisi memeriksa diskanya.',
  } satisfies Record<FindingKind, string>,
  badEnd: {
    kind: 'Catatan terbaru rilis ini tidak terbaca.',
    next: 'Periksa bagian akhir naskahnya, lalu lanjutkan dari situ.',
  },
  inQuarantine: 'Salinan berkas yang tidak terbaca ada di karantina.',
  until: 'Dipulihkan sampai {{time}}.',
  sources: {
    folder: 'Salinan ditemukan di folder rilis itu sendiri.',
    births: 'Salinan ditemukan di catatan rilis baru.',
    'second-copy': 'Salinan ditemukan di salinan kedua.',
  } satisfies Record<Source, string>,
  troubles: {
    damaged: 'Tidak terbaca',
    newer: 'Hanya baca: Teras lebih baru',
    missing: 'Berkas hilang',
  } satisfies Record<Trouble, string>,
  send: {
    start: 'Kirim ke teknisi…',
    explain:
      'Laporan berisi nama berkas, ukuran, dan daftar ini, tanpa isi naskah. Pilih folder atau flashdisk tujuan.',
    withContent: 'Sertakan salinan berkas yang rusak (berisi naskah)',
    done: 'Laporan ditulis ke folder “{{folder}}”.',
  },
  room: {
    low: 'Ruang diska tinggal kurang dari 500 MB. Naskah tetap tersimpan; kosongkan ruang sebelum penuh.',
    short:
      'Ruang diska tinggal kurang dari 100 MB. Naskah tetap tersimpan; foto baru ditolak sampai ada ruang.',
    none: 'Diska hampir penuh. Teras melepas cadangannya supaya naskah tetap tersimpan; kosongkan ruang sekarang.',
  },
  clock:
    'Jam komputer tampaknya salah. Urutan versi tidak terpengaruh, tetapi waktu yang tertulis bisa keliru; periksa tanggal dan jam.',
  sheet: {
    recovered: 'Rilis ini dipulihkan sampai {{time}}.',
    readOnly:
      'Rilis ini dibuat dengan Teras yang lebih baru, jadi hanya dapat dibaca, disalin, dan diekspor. Isinya tidak diubah.',
    elsewhere: 'Simpan ke…',
    elsewhereDone: 'Naskah ini ditulis ke folder “{{folder}}”. Isi di layar tetap ada.',
  },
  lost: {
    title: 'Profil tidak ditemukan',
    found: 'Di folder ini dulu ada {{releases}} rilis, terakhir terlihat {{seen}}:',
    safe: 'Tidak ada yang dihapus atau dibuat. Mungkin flashdisk, diska lain, atau jaringan belum tersambung, atau foldernya dipindahkan.',
    again: 'Cari lagi di tempat semula',
    locate: 'Tunjukkan foldernya…',
    anew: 'Mulai dengan profil kosong',
    anewSure: 'Ya, mulai kosong',
    anewExplain:
      'Profil kosong tidak berisi rilis lama. Rilis lama tidak dihapus dan dapat dibuka lagi kalau foldernya ditemukan.',
    stillGone: 'Masih belum ada. Periksa sambungan diska, lalu cari lagi.',
    notAProfile: 'Folder itu bukan profil Teras. Pilih folder yang berisi PROFILE.json.',
  },
} as const
