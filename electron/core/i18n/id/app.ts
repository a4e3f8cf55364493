export const app = {
  name: 'Teras',
  untitled: 'Tanpa judul',
  close: 'Tutup',
  cancel: 'Batal',
  retry: 'Coba lagi',
  releases: 'Rilis',
  more: 'Menu lain',
  newRelease: 'Rilis baru',
  pasteText: 'Tempel naskah…',
  settings: 'Pengaturan…',
  help: 'Bantuan',
  demo: 'Contoh: profil ini dibuang saat Teras ditutup.',
  unwritable:
    'Folder data Teras tidak dapat ditulisi: yang Anda ketik tidak akan tersimpan. Periksa izin folder, lalu buka Teras lagi.',
  crashed: {
    title: 'Layar ini berhenti bekerja',
    sentence: 'Yang sudah tersimpan aman. Muat ulang layar untuk melanjutkan.',
    reload: 'Muat ulang',
  },
} as const
