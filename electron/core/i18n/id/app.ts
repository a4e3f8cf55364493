export const app = {
  untitled: 'Tanpa judul',
  close: 'Tutup',
  cancel: 'Batal',
  releases: 'Rilis',
  demo: 'Contoh: profil ini dibuang saat Teras ditutup.',
  unwritable:
    'Folder data Teras tidak dapat ditulisi: yang Anda ketik tidak akan tersimpan. Periksa izin folder, lalu buka Teras lagi.',
  goOn: { label: 'Lanjutkan pekerjaan terakhir', button: 'Lanjutkan: {{headline}}' },
  crashed: {
    title: 'Layar ini berhenti bekerja',
    sentence: 'Yang sudah tersimpan aman. Muat ulang layar untuk melanjutkan.',
    reload: 'Muat ulang',
  },
} as const
