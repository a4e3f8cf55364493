export const palette = {
  title: 'Semua perintah',
  find: 'Cari perintah',
  hint: 'Ketik nama perintah atau judul rilis yang terbuka',
  none: 'Tidak ada perintah dengan nama itu. Hapus beberapa huruf untuk melihat semuanya.',
  nextMark: 'Ke tanda berikutnya',
  previousMark: 'Ke tanda sebelumnya',
  asPart: 'Jadikan paragraf ini: {{part}}',
  go: 'Buka: {{headline}}',
} as const
