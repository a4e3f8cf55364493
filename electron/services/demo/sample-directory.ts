import { type Directory, emptyOutlet, emptyPerson } from '#core/directory/directory.ts'
import { emptyDirectory } from '#core/directory/empty-directory.ts'

const unit = 'Lapas Kelas IIB Wonoasri'

/** Invented people and media; every name says that it is a sample. */
export const sampleDirectory: Directory = {
  ...emptyDirectory,
  people: [
    {
      ...emptyPerson,
      id: 'contoh00kalapas',
      name: 'Budi Contoh',
      degreesAfter: 'S.H.',
      office: 'Kepala Lapas Kelas IIB Wonoasri',
      officeShort: 'Kalapas',
      unit,
      from: '2025-01-02',
      isSpokesperson: true,
      phone: '0800-0000-0001',
    },
    {
      ...emptyPerson,
      id: 'contoh00lama',
      name: 'Andi Contoh',
      office: 'Kepala Lapas Kelas IIB Wonoasri',
      officeShort: 'Kalapas',
      unit,
      from: '2022-03-01',
      until: '2025-01-01',
    },
    {
      ...emptyPerson,
      id: 'contoh00kasubbag',
      name: 'Siti Contoh',
      office: 'Kepala Subbagian Tata Usaha Lapas Kelas IIB Wonoasri',
      officeShort: 'Kasubbag TU',
      unit,
      email: 'siti@contoh.invalid',
    },
    {
      ...emptyPerson,
      id: 'contoh00giatja',
      name: 'Tari Contoh',
      office: 'Kepala Seksi Kegiatan Kerja Lapas Kelas IIB Wonoasri',
      officeShort: 'Kasi Giatja',
      unit,
    },
    {
      ...emptyPerson,
      id: 'contoh00penyuluh',
      name: 'René Contoh',
      office: 'Penyuluh Pertanian Kecamatan Wonoasri',
      officeShort: 'Penyuluh',
      unit: 'Dinas Pertanian Wonoasri',
    },
  ],
  outlets: [
    {
      ...emptyOutlet,
      id: 'contoh00media1',
      name: 'Contoh.id',
      person: 'Wati Contoh',
      desk: 'Daerah',
      email: 'redaksi@contoh.invalid',
      whatsapp: '0800-0000-0002',
      lists: ['lokal'],
      datelineForm: 'place-outlet',
    },
    {
      ...emptyOutlet,
      id: 'contoh00media2',
      name: 'Kabar Contoh',
      person: 'Joko Contoh',
      lists: ['lokal', 'nasional'],
      datelineForm: 'place-bracket',
    },
  ],
  institutions: [
    {
      id: 'contoh00instansi1',
      long: 'Direktorat Jenderal Pemasyarakatan',
      short: 'Ditjenpas',
      variants: ['Ditjen PAS'],
    },
    {
      id: 'contoh00instansi2',
      long: 'Dinas Pertanian Wonoasri',
      short: 'Distan Wonoasri',
      variants: [],
    },
  ],
}
