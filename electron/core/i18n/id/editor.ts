/** The story's toolbar, and the names in its margin. */
export const editor = {
  toolbar: 'Alat naskah',
  hint: 'Tulis teras di sini: siapa melakukan apa, kapan, dan di mana.',
  parts: {
    lead: 'Teras',
    body: 'Tubuh',
    quote: 'Kutipan',
    subhead: 'Subjudul',
    list: 'Daftar',
    closing: 'Penutup',
  },
  role: 'Peran paragraf',
  roleNow: 'Peran paragraf: {{part}}',
  commands: {
    bold: 'Tebal',
    italic: 'Miring',
    quote: 'Sisipkan kutipan',
    quoteFacts: 'Tentang kutipan ini',
    mention: 'Nama & jabatan',
    subhead: 'Subjudul',
    bulleted: 'Daftar berbutir',
    numbered: 'Daftar bernomor',
    link: 'Tautan',
    lead: 'Teras',
    body: 'Tubuh',
    closing: 'Penutup',
    undo: 'Urungkan',
    redo: 'Ulangi',
  },
  /** On the button itself, where its whole name is too long. */
  short: { quote: 'Kutipan' },
  mention: {
    list: 'Orang dan lembaga dari direktori',
    none: 'Belum ada di direktori. Teruskan mengetik seperti biasa.',
    keys: '↑ ↓ pilih · Enter tulis · Esc tutup',
    count_other: '{{count}} pilihan',
    'not-yet': '{{office}} (belum menjabat pada tanggal kegiatan)',
    former: '{{office}} (tidak lagi menjabat pada tanggal kegiatan)',
  },
  link: {
    address: 'Alamat tautan',
    example: 'contoh.go.id',
    put: 'Pasang tautan',
    remove: 'Lepas tautan',
    refused:
      'Ini bukan alamat web atau surel. Naskah tidak berubah; tulis seperti contoh.go.id atau nama@contoh.go.id.',
  },
} as const
