export const settings = {
  title: 'Setelan',
  language: 'Bahasa',
  id: 'Indonesia',
  en: 'English',
  theme: 'Tampilan',
  system: 'Ikut sistem',
  light: 'Terang',
  dark: 'Gelap',
  contrast: 'Kontras tinggi',
  facility: 'Satuan kerja',
  noFacility:
    'Belum diisi. Dengan data ini, setiap rilis baru sudah membawa kop, kota, dan narahubung.',
  noLetterhead: 'Kop belum diisi',
  writerCode: 'Kode penulis {{code}}',
  contact: 'Narahubung {{name}}',
  addFacility: 'Isi data satuan kerja…',
  editFacility: 'Ubah data satuan kerja…',
} as const
