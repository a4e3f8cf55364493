import type { Institution } from './directory.ts'

/**
 * What a facility writes about again and again, for a directory that begins empty; she changes
 * them like her own. Source: the organisation vocabulary.
 */
export const knownInstitutions: readonly Omit<Institution, 'id'>[] = [
  known('Kementerian Imigrasi dan Pemasyarakatan', 'Kemenimipas', ['Kemen Imipas', 'Imipas']),
  known('Kementerian Hukum dan Hak Asasi Manusia', 'Kemenkumham'),
  known('Direktorat Jenderal Pemasyarakatan', 'Ditjenpas', ['Ditjen PAS']),
  known('Kementerian Agama', 'Kemenag'),
  known('Kementerian Kesehatan', 'Kemenkes'),
  known('Badan Narkotika Nasional', 'BNN'),
  known('Forum Koordinasi Pimpinan Daerah', 'Forkopimda'),
  known('Aparat Penegak Hukum', 'APH'),
  known('Dewan Perwakilan Rakyat Daerah', 'DPRD'),
  known('Tentara Nasional Indonesia', 'TNI'),
  known('Kepolisian Negara Republik Indonesia', 'Polri'),
  known('Badan Penanggulangan Bencana Daerah', 'BPBD'),
  known('Rumah Sakit Umum Daerah', 'RSUD'),
  known('Pusat Kegiatan Belajar Masyarakat', 'PKBM'),
  known('Paguyuban Ibu-Ibu Pemasyarakatan', 'PIPAS'),
  known('Kelompok Masyarakat Peduli Pemasyarakatan', 'Pokmas Lipas'),
]

function known(long: string, short: string, variants: readonly string[] = []) {
  return { long, short, variants }
}
