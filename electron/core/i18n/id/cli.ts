/** `{{…}}` is filled in by the command. */
export const cli = {
  usage: `Cara pakai:
  teras import BERKAS [--json]                              naskah mentah → bagian-bagian rilis
  teras export BERKAS --to FOLDER --formats docx,txt        naskah mentah atau rilis JSON → berkas
BERKAS berupa tanda - berarti naskah dibaca dari masukan standar.`,
  refused: {
    empty: 'Naskah kosong. Tidak ada yang dibaca; berikan berkas yang berisi teks.',
    'too-long':
      'Naskah terlalu panjang (paling banyak 200.000 karakter). Tidak ada yang dibaca; potong dulu menjadi satu rilis.',
    'not-text':
      'Berkas ini bukan teks. Tidak ada yang dibaca; simpan naskahnya sebagai teks polos, lalu ulangi.',
    'file-gone': 'Berkas {{file}} tidak ditemukan. Periksa nama dan foldernya.',
    'file-closed': 'Berkas {{file}} tidak dapat dibaca. Periksa izinnya atau pilih berkas lain.',
    'not-a-release':
      'Berkas JSON ini bukan rilis Teras. Tidak ada yang ditulis; berikan rilis JSON atau naskah mentah.',
    'format-unknown': 'Bentuk berkas “{{format}}” tidak dikenal. Pilih docx atau txt.',
    'format-needs-window':
      'PDF hanya dapat dibuat dari jendela Teras. Tidak ada yang ditulis; pilih docx atau txt.',
  },
  field: {
    headline: 'Judul',
    place: 'Tempat',
    outlet: 'Media',
    date: 'Tanggal',
    writerCode: 'Kode penulis',
    boilerplate: 'Tentang unit',
    contact: 'Narahubung',
    leftOut: 'Tidak ikut',
  },
  block: {
    lead: 'Teras',
    body: 'Tubuh',
    closing: 'Penutup',
    quote: 'Kutipan',
    subhead: 'Anak judul',
    list: 'Daftar',
  },
  speaker: 'Narasumber',
  unknown: '(belum ada)',
  written: 'Tertulis di {{folder}}:',
} as const
