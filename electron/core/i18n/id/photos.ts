export const photos = {
  title: 'Foto',
  dropZone: 'Tempat menaruh foto',
  dropHere: 'Seret foto ke sini, tempel dengan Ctrl+V, atau',
  add: 'Tambah foto…',
  kinds: 'JPEG, PNG, atau WebP',
  none: 'Rilis dengan dua sampai empat foto lebih mudah dimuat media.',
  adding: 'Menambahkan {{name}} ({{number}} dari {{total}})',
  cancel: 'Batalkan',
  photo: 'Foto {{number}}',
  untitledFile: 'foto dari papan klip',
  caption: 'Takarir',
  captionHelp: 'Siapa, sedang apa, di mana, kapan. Dari kiri ke kanan.',
  credit: 'Kredit',
  moveUp: 'Naikkan foto {{number}}',
  moveDown: 'Turunkan foto {{number}}',
  remove: 'Lepas foto {{number}} dari rilis',
  moved: 'Foto sekarang nomor {{number}} dari {{total}}.',
  removed: 'Foto dilepas dari rilis. Berkas aslinya tetap tersimpan.',
  undo: 'Urungkan',
  notAdded: '{{name}} tidak ditambahkan.',
  dismiss: 'Mengerti',
  enlarge: 'Lihat foto {{number}} lebih besar',
  small: 'Foto ini kecil ({{width}} × {{height}} piksel); hasil cetaknya dapat kabur.',
  refused: {
    heic: 'Ini foto HEIC dari iPhone, yang belum dapat dibuka. Foto lain tidak terpengaruh; kirim foto itu ke diri sendiri lewat WhatsApp, lalu pakai foto yang diterima.',
    duplicate: 'Foto ini sudah ada di rilis ini.',
    broken:
      'Foto ini rusak sehingga tidak dapat dibuka. Foto lain tidak terpengaruh; ambil ulang berkasnya dari kamera atau ponsel.',
    'no-room':
      'Ruang di diska tidak cukup untuk foto ini. Naskah dan foto lain tidak terpengaruh; kosongkan ruang, lalu tambahkan lagi.',
    'not-kept':
      'Diska tidak menjawab dengan benar saat foto ini disimpan. Naskah dan foto lain tidak terpengaruh; tambahkan lagi nanti.',
    unreadable:
      'Berkas ini tidak dapat dibaca, mungkin flashdisk dicabut. Foto lain tidak terpengaruh; coba tambahkan lagi.',
  },
} as const
