import { plain } from '#core/release/block.ts'
import type { Facility } from '#core/release/facility.ts'
import { nothingGuided } from '#core/release/release.ts'
import { firstSettings, type Settings } from '#core/release/settings.ts'
import type { NewRelease } from '#services/store/releases.ts'

const contact = {
  name: 'Tim Humas Contoh',
  phone: '0800-0000-0000',
  email: 'humas@contoh.invalid',
}

const facility: Facility = {
  kind: 'lapas',
  class: 'IIB',
  name: 'Wonoasri',
  city: 'Wonoasri',
  address: 'Jalan Contoh Nomor 1, Wonoasri',
  letterhead: [
    'LEMBAGA PEMASYARAKATAN KELAS IIB WONOASRI',
    'Jalan Contoh Nomor 1, Wonoasri · Telepon 0800-0000-0000',
  ],
  logo: null,
  writerCode: 'TH',
  boilerplate:
    'Lapas Kelas IIB Wonoasri adalah unit rekaan yang hanya ada di dalam contoh program Teras.',
  contacts: [contact],
}

/** An invented facility: no unit of this name exists. */
export const sampleSettings: Settings = { ...firstSettings, facility }

/** An invented event; every name in it says that it is a sample. Photos are added by the caller. */
export const sampleRelease: NewRelease = {
  headline: 'Warga Binaan Lapas Wonoasri Panen Perdana Sayuran di Kebun Contoh',
  dateline: { place: 'Wonoasri', date: '2026-03-11', outlet: '', form: 'place' },
  story: [
    {
      type: 'paragraph',
      role: 'lead',
      inlines: plain(
        'Sebanyak 12 warga binaan Lapas Kelas IIB Wonoasri memanen 85 kilogram kangkung dan sawi dari kebun pembinaan di halaman belakang lapas, Rabu (11/3/2026).',
      ),
    },
    {
      type: 'paragraph',
      role: 'body',
      inlines: plain(
        'Kebun seluas 400 meter persegi itu digarap sejak Januari. Sebagian hasilnya dimasak di dapur lapas, sisanya dijual kepada pegawai dan pengunjung.',
      ),
    },
    {
      type: 'quote',
      speaker: { name: 'Budi Contoh', office: 'Kepala Lapas Wonoasri' },
      inlines: plain(
        '“Mereka belajar menanam, mencatat, dan menjual. Bekal itu yang akan dibawa pulang,” ujar Kepala Lapas Wonoasri, Budi Contoh.',
      ),
    },
    {
      type: 'paragraph',
      role: 'body',
      inlines: plain(
        'Pelatihan diberikan setiap Selasa dan Kamis oleh penyuluh pertanian. Peserta yang tekun memperoleh sertifikat keterampilan.',
      ),
    },
    {
      type: 'paragraph',
      role: 'closing',
      inlines: plain('Panen berikutnya dijadwalkan pada bulan Mei bersama warga sekitar lapas.'),
    },
  ],
  boilerplate: facility.boilerplate,
  pressContacts: [contact],
  writerCode: 'TH',
  embargo: null,
  photos: [],
  status: 'draft',
  ...nothingGuided,
  provenance: { kind: 'blank' },
}

export const samplePhotoWords = {
  caption: 'Gambar contoh: petak sayuran di kebun pembinaan Lapas Wonoasri.',
  credit: 'Humas Lapas Wonoasri (contoh)',
  altText: 'Gambar rekaan berupa petak-petak hijau di bawah langit pagi.',
}
