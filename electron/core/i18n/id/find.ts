export const find = {
  title: 'Cari di naskah',
  query: 'Cari',
  replacement: 'Ganti dengan',
  count: '{{at}} dari {{total}}',
  none: 'Tidak ditemukan',
  next: 'Berikutnya',
  previous: 'Sebelumnya',
  matchCase: 'Huruf besar/kecil',
  wholeWords: 'Kata utuh',
  replaceAll: 'Ganti {{count}} terpilih',
  deleteAll: 'Hapus {{count}} terpilih',
  preview: 'Yang akan diganti',
  replaced:
    '{{count}} sudah diganti. Urungkan dengan Ctrl+Z di naskah; versi sebelumnya ada di Riwayat.',
  notSaved:
    'Belum diganti: naskah belum dapat disimpan, padahal versi sebelumnya harus aman dulu. Coba lagi setelah tertulis Tersimpan.',
  more: 'dan {{count}} lagi, ikut diganti',
  close: 'Tutup pencarian',
  open: 'Tampilkan kotak ganti',
  places: {
    headline: 'Judul',
    dateline: 'Titimangsa',
    boilerplate: 'Tentang lembaga',
    contact: 'Narahubung',
    photos: 'Foto',
    story: 'Naskah',
  },
} as const
