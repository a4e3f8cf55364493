/** The way out by surel in the dialog of the hand-over. */
export const mailExit = {
  nobody: 'Pilih penerima surel dulu; setiap penerima mendapat surel sendiri.',
  noAccount:
    'Akun surel belum diatur. Cukup sekali; setelah itu kiriman boleh menunggu tanpa internet.',
  setAccount: 'Atur akun surel…',
  planning: 'Menghitung ukuran surel…',
  planAgain: 'Hitung lagi',
  fits: 'Satu surel {{size}}, di bawah batas {{limit}}.',
  fitsNoLimit: 'Satu surel {{size}}.',
  tooLarge: 'Satu surel {{size}}, melebihi batas {{limit}}. Pilih salah satu jalan:',
  tooLargeStill: 'Satu surel {{size}}, melebihi batas {{limit}}. Kurangi foto atau berkasnya.',
  splitFits: 'Dibagi menjadi dua surel; yang terbesar {{size}}, batasnya {{limit}}.',
  servedAlready:
    '{{names}} sudah mendapat rilis ini lewat surel, atau kirimannya masih menunggu. Kirim lagi hanya bila memang perlu.',
  leaveOut: 'Keluarkan dari daftar',
  unsplit: 'Kembali ke satu surel',
  measure: 'Ukuran surel terhadap batasnya',
  offers: 'Jalan keluar',
  offer: {
    'smaller-photos': 'Foto lebih kecil ({{size}})',
    'two-mails': 'Dua surel (terbesar {{size}})',
    stick: 'Bawa dengan flashdisk',
  },
  queue_one: 'Masukkan {{count, number}} kiriman ke Kotak keluar',
  queue_other: 'Masukkan {{count, number}} kiriman ke Kotak keluar',
  queueing: 'Menyusun kiriman…',
  queued_one: '{{count, number}} kiriman ada di Kotak keluar.',
  queued_other: '{{count, number}} kiriman ada di Kotak keluar.',
  goesItself:
    'Dikirim sendiri begitu server surel terjangkau, selama Teras terbuka. Bila Teras ditutup, kiriman tetap menunggu.',
  goesOnClick: 'Dikirim setelah Anda menekan “Kirim sekarang” di Kotak keluar.',
  goesPaused: 'Semua kiriman sedang dijeda; lanjutkan di Kotak keluar.',
  goesPassword: 'Kata sandi surel masih diperlukan; isi di Kotak keluar.',
  open: 'Lihat Kotak keluar',
  again: 'Kirim ke penerima lain',
} as const
