import { emptyPerson, type Person } from '#core/directory/directory.ts'

const first = ['Adi', 'Budi', 'Citra', 'Dewi', 'Eka', 'Fajar', 'Gita', 'Hadi', 'Indah', 'Joko']
const middle = ['Ayu', 'Bagus', 'Cahya', 'Dian', 'Elok', 'Fitri', 'Guna', 'Hari', 'Ika', 'Jaya']
const last = ['Contoh', 'Misal', 'Umpama', 'Andaian', 'Sampel']
const offices = ['Kepala Lapas Kelas IIB', 'Kepala Seksi Pembinaan', 'Staf Humas', 'Kepala Rutan']

/** A directory as of a whole ministry: every name is followed by a number of its own. */
export function manyPeople(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, at) => {
    const name = [first[at % 10], middle[Math.floor(at / 10) % 10], last[Math.floor(at / 100) % 5]]
    return {
      ...emptyPerson,
      id: `orang${String(at).padStart(6, '0')}`,
      name: `${name.join(' ')} ${at}`,
      office: `${offices[at % 4]} Kota ${at % 500}`,
      officeShort: 'Kalapas',
    }
  })
}
