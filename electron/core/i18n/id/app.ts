export const app = {
  name: 'Teras',
  untitled: 'Tanpa judul',
  close: 'Tutup',
  cancel: 'Batal',
  back: 'Kembali',
} as const
