import { foldWords } from '../fold.ts'
import { type EntryKind, type FieldName, fieldsOf } from '../texts.ts'

/** Which field each column of a table holds; null leaves the column out. */
export type Columns = readonly (FieldName | null)[]

/** Headers as offices, phones, Outlook, and Google write them, folded; the first is our own. */
const headers: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  name: [
    'nama',
    'nama lengkap',
    'name',
    'full name',
    'display name',
    'nama pegawai',
    'nama pejabat',
  ],
  degreesBefore: ['gelar depan', 'title prefix', 'name prefix', 'prefix'],
  degreesAfter: ['gelar belakang', 'gelar', 'name suffix', 'suffix', 'degree'],
  office: ['jabatan', 'nama jabatan', 'office', 'position', 'job title', 'organization title'],
  officeShort: ['jabatan singkat', 'singkatan jabatan', 'office short'],
  unit: ['unit', 'unit kerja', 'satker', 'satuan kerja', 'upt', 'organization', 'company'],
  from: ['mulai menjabat', 'mulai', 'tmt', 'tmt jabatan', 'from', 'since', 'sejak'],
  until: ['akhir menjabat', 'sampai', 'selesai', 'until', 'to', 'hingga'],
  isSpokesperson: ['juru bicara', 'jubir', 'spokesperson'],
  phone: ['telepon', 'nomor telepon', 'no telepon', 'no telp', 'telp', 'tlp', 'phone', 'hp'],
  whatsapp: ['whatsapp', 'wa', 'nomor wa', 'no wa', 'nomor whatsapp', 'no whatsapp'],
  email: ['surel', 'email', 'e mail', 'alamat email', 'email address', 'e mail address'],
  note: ['catatan', 'keterangan', 'ket', 'note', 'notes'],
  person: ['narahubung', 'wartawan', 'kontak', 'nama kontak', 'contact', 'contact person', 'pic'],
  desk: ['desk', 'rubrik', 'bagian', 'section'],
  lists: ['daftar', 'kelompok', 'grup', 'list', 'lists', 'group', 'groups', 'kategori'],
  datelineForm: ['bentuk titimangsa', 'titimangsa', 'dateline', 'dateline form'],
  long: ['nama panjang', 'nama', 'nama lengkap', 'kepanjangan', 'long', 'name', 'long name'],
  short: ['nama pendek', 'singkatan', 'pendek', 'short', 'abbreviation', 'short name', 'akronim'],
  variants: ['ejaan lain', 'varian', 'nama lain', 'variants', 'aliases'],
}

const more: Readonly<
  Partial<Record<EntryKind, Readonly<Partial<Record<FieldName, readonly string[]>>>>>
> = {
  people: { phone: ['nomor hp', 'no hp', 'handphone', 'mobile', 'mobile phone', 'phone 1 value'] },
  outlets: {
    name: ['media', 'nama media', 'outlet', 'perusahaan', 'nama perusahaan', 'medium'],
    phone: ['nomor hp', 'no hp', 'handphone', 'mobile', 'mobile phone', 'phone 1 value'],
  },
  institutions: { long: ['instansi', 'nama instansi', 'institusi', 'institution', 'lembaga'] },
}

/** The first of each field's own headers, for the first row of an export. */
export function headerOf(field: FieldName, kind: EntryKind): string {
  if (field === 'whatsapp') return 'WhatsApp'
  if (field === 'email') return 'E-mail'
  const own = kind === 'outlets' && field === 'name' ? 'media' : headers[field]?.[0]
  const words = own ?? field
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What each column is likely to be: the header exactly, or by its first words; each field once. */
export function guessColumns(kind: EntryKind, header: readonly string[]): Columns {
  const free = new Set<FieldName>(fieldsOf[kind])
  const folded = header.map(foldWords)
  const guesses: (FieldName | null)[] = folded.map(() => null)
  for (const fits of [isSame, beginsWith]) {
    for (const [at, cell] of folded.entries()) {
      if (guesses[at] !== null || cell === '') continue
      const field = [...free].find((name) => namesFor(kind, name).some((word) => fits(cell, word)))
      if (field === undefined) continue
      free.delete(field)
      guesses[at] = field
    }
  }
  return guesses
}

/** Whether the first row names columns: two of its cells do, or its only one. */
export function looksLikeHeader(kind: EntryKind, row: readonly string[]): boolean {
  const known = guessColumns(kind, row).filter((field) => field !== null).length
  return known >= Math.min(2, row.length) && known > 0
}

function namesFor(kind: EntryKind, field: FieldName): readonly string[] {
  return [...(headers[field] ?? []), ...(more[kind]?.[field] ?? []), foldWords(field)]
}

function isSame(cell: string, word: string): boolean {
  return cell === word
}

function beginsWith(cell: string, word: string): boolean {
  return word.length > 3 && (cell.startsWith(`${word} `) || cell.endsWith(` ${word}`))
}
