import { foldWords } from './fold.ts'

/** Short and full form of an office; the unit's own name follows it in print. */
type OfficeName = { readonly short: string; readonly full: string }

/** Source: the organisation vocabulary's table of offices; offered, never set by itself. */
const offices: readonly OfficeName[] = Object.entries({
  Kalapas: 'Kepala Lembaga Pemasyarakatan',
  'Plt. Kalapas': 'Pelaksana Tugas Kepala Lembaga Pemasyarakatan',
  'Plh. Kalapas': 'Pelaksana Harian Kepala Lembaga Pemasyarakatan',
  Karutan: 'Kepala Rumah Tahanan Negara',
  'Kepala LPKA': 'Kepala Lembaga Pembinaan Khusus Anak',
  Kabapas: 'Kepala Balai Pemasyarakatan',
  Karupbasan: 'Kepala Rumah Penyimpanan Benda Sitaan Negara',
  'Kasubbag TU': 'Kepala Subbagian Tata Usaha',
  'Kasubbag Umum': 'Kepala Subbagian Umum',
  'Kabag TU': 'Kepala Bagian Tata Usaha',
  'Ka. KPLP': 'Kepala Kesatuan Pengamanan Lembaga Pemasyarakatan',
  'Ka. KPR': 'Kepala Kesatuan Pengamanan Rutan',
  'Kasi Binadik': 'Kepala Seksi Bimbingan Narapidana/Anak Didik',
  'Kasi Giatja': 'Kepala Seksi Kegiatan Kerja',
  'Kasi Adm. Kamtib': 'Kepala Seksi Administrasi Keamanan dan Tata Tertib',
  'Kasi Perawatan': 'Kepala Seksi Perawatan',
  'Kasi Pembinaan': 'Kepala Seksi Pembinaan',
  'Kasi Registrasi': 'Kepala Seksi Registrasi dan Klasifikasi',
  'Kasi Yantah': 'Kepala Seksi Pelayanan Tahanan',
  'Kasubsi Registrasi': 'Kepala Subseksi Registrasi',
  'Kasubsi Bimkemaswat': 'Kepala Subseksi Bimbingan Kemasyarakatan dan Perawatan',
  'Kasubsi Keamanan': 'Kepala Subseksi Keamanan',
  'Kasubsi Portatib': 'Kepala Subseksi Pelaporan dan Tata Tertib',
  'Kasubsi Pengelolaan': 'Kepala Subseksi Pengelolaan',
  'Kasubsi BHPT': 'Kepala Subseksi Bantuan Hukum dan Penyuluhan Tahanan',
  'Kaur Umum': 'Kepala Urusan Umum',
  Karupam: 'Kepala Regu Pengamanan',
  'PK Ahli Muda': 'Pembimbing Kemasyarakatan Ahli Muda',
  'PK Ahli Pertama': 'Pembimbing Kemasyarakatan Ahli Pertama',
  'PK Ahli Madya': 'Pembimbing Kemasyarakatan Ahli Madya',
  Kakanwil: 'Kepala Kantor Wilayah',
  Dirjenpas: 'Direktur Jenderal Pemasyarakatan',
}).map(([short, full]) => ({ short, full }))

/** The offices of which every typed word begins a word of either form; none for nothing typed. */
export function findOffices(typed: string, limit: number): readonly OfficeName[] {
  const words = foldWords(typed).split(' ')
  if (words[0] === '') return []
  const fits = ({ short, full }: OfficeName) => {
    const folded = ` ${foldWords(`${short} ${full}`)}`
    return words.every((word) => folded.includes(` ${word}`)) && full !== typed.trim()
  }
  return offices.filter(fits).slice(0, limit)
}
