/** `{{…}}` is filled in by the command. */
export const cli = {
  usage: `Cara pakai:
  teras import BERKAS [--json]                              naskah mentah → bagian-bagian rilis
  teras export BERKAS --to FOLDER --formats docx,pdf,txt    naskah mentah atau rilis JSON → berkas
  teras verify PAKET                                        folder atau ZIP paket → utuh atau tidak
Bentuk berkas: docx, pdf, html, txt, txt-wrapped, whatsapp, social, eml; zip = paket berisi bentuk lain yang dipilih.
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
    'format-unknown':
      'Bentuk berkas “{{format}}” tidak dikenal. Pilih docx, pdf, html, txt, txt-wrapped, whatsapp, social, eml, atau zip.',
    'format-needs-window':
      'PDF dicetak oleh Teras sendiri. Tidak ada yang ditulis; jalankan lewat “npm run teras”, atau pilih bentuk lain.',
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
