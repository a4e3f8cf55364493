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
    quote: 'Kutipan',
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
  link: {
    address: 'Alamat tautan',
    example: 'contoh.go.id',
    put: 'Pasang tautan',
    remove: 'Lepas tautan',
    refused:
      'Ini bukan alamat web atau surel. Naskah tidak berubah; tulis seperti contoh.go.id atau nama@contoh.go.id.',
  },
} as const
