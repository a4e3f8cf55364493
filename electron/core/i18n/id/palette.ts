export const palette = {
  title: 'Semua perintah',
  find: 'Cari perintah',
  hint: 'Ketik nama perintah atau judul rilis yang terbuka',
  none: 'Tidak ada perintah dengan nama itu. Hapus beberapa huruf untuk melihat semuanya.',
  nextMark: 'Ke tanda berikutnya',
  previousMark: 'Ke tanda sebelumnya',
  photos: 'Ke foto rilis ini',
  history: 'Ke riwayat rilis ini',
  trash: 'Ke sampah',
  asPart: 'Jadikan paragraf ini: {{part}}',
  go: 'Buka: {{headline}}',
} as const
