export const intake = {
  title: 'Tempel naskah',
  paste: 'Tempel naskah mentah di sini',
  pasteHelp:
    'Dari Word, LibreOffice, Google Docs, WhatsApp, atau halaman web: tekan Ctrl+V. Berkas .docx dan .txt boleh diseret ke sini. Teras memilah judul, titimangsa, teras, kutipan, dan kode penulis; Anda yang memastikan.',
  openFiles: 'Buka berkas…',
  opening: 'Membaca berkas…',
  found: {
    word: 'Tempelan dari Word: daftar, huruf tebal, huruf miring, dan tautan ikut; gaya lainnya ditinggalkan.',
    libreoffice:
      'Tempelan dari LibreOffice: daftar, huruf tebal, huruf miring, dan tautan ikut; gaya lainnya ditinggalkan.',
    'google-docs':
      'Tempelan dari Google Docs: daftar, huruf tebal, huruf miring, dan tautan ikut; gaya lainnya ditinggalkan.',
    'web-page':
      'Tempelan dari halaman web: daftar, huruf tebal, huruf miring, dan tautan ikut; gambar dan gaya lainnya ditinggalkan.',
    chat: 'Pesan WhatsApp: nama pengirim dan jam dilepas, huruf tebal dan miring ikut.',
    text: 'Teks biasa.',
    document: 'Dari dokumen {{name}}.',
    'text-file': 'Dari berkas teks {{name}}.',
  },
  foundPictures_one: '{{count, number}} gambar akan menjadi foto rilis.',
  foundPictures_other: '{{count, number}} gambar akan menjadi foto rilis.',
  foundMargins: 'Kepala dan kaki halaman tidak ikut: {{words}}',
  note: {
    macros: 'Dokumen ini berisi makro. Makro itu tidak dibuka dan tidak dijalankan.',
    'linked-pictures':
      'Ada gambar yang hanya ditautkan, bukan disimpan di dokumen ini. Gambar itu tidak diambil; tambahkan fotonya di lembar naskah.',
    'broken-pictures':
      'Ada gambar yang tidak dapat dibaca dari dokumen ini. Naskahnya utuh; tambahkan fotonya di lembar naskah.',
    comments: 'Komentar di pinggir dokumen tidak ikut.',
    deletions: 'Kata yang dicoret lewat pelacakan perubahan tidak ikut.',
  },
  chat: {
    title: 'Pesan mana yang menjadi naskah?',
    help_one: 'Tempelan ini berisi {{count, number}} pesan WhatsApp.',
    help_other:
      'Tempelan ini berisi {{count, number}} pesan WhatsApp. Centang pesan yang menjadi naskah; yang lain ditinggalkan.',
    system_one: '{{count, number}} baris dari WhatsApp sendiri tidak ikut',
    system_other: '{{count, number}} baris dari WhatsApp sendiri tidak ikut',
    take_one: 'Pakai {{count, number}} pesan',
    take_other: 'Pakai {{count, number}} pesan',
    drop: 'Jangan pakai pesan',
  },
  files: {
    title: 'Beberapa berkas sekaligus',
    help: 'Setiap berkas menjadi satu draf. Berkas yang tidak dapat dibaca tidak menjadi draf; alasannya tertulis di bawah namanya.',
    make_one: 'Jadikan {{count, number}} draf',
    make_other: 'Jadikan {{count, number}} draf',
    running: 'Membaca…',
    stop: 'Berhenti',
    back: 'Kembali',
    done: 'Selesai',
    untitled: 'Draf ini belum berjudul.',
    photos_one: '{{count, number}} foto ikut.',
    photos_other: '{{count, number}} foto ikut.',
    photosRefused_one:
      '{{count, number}} gambar tidak dapat menjadi foto; tambahkan fotonya di lembar naskah.',
    photosRefused_other:
      '{{count, number}} gambar tidak dapat menjadi foto; tambahkan fotonya di lembar naskah.',
    state: {
      waiting: 'menunggu',
      reading: 'dibaca',
      left: 'tidak dibaca',
      refused: 'tidak menjadi draf',
      failed: 'tidak tersimpan',
      made: 'menjadi draf',
    },
  },
  characters: '{{total}} karakter',
  read: 'Pilah naskah',
  back: 'Kembali ke naskah',
  take: 'Jadikan rilis',
  takeWithout: 'Jadikan rilis tanpa foto itu',
  taking: 'Menyimpan…',
  cancel: 'Batal',
  refused: {
    empty: 'Belum ada naskah. Tempel atau ketik naskahnya dulu, lalu pilah.',
    'too-long':
      'Naskah ini lebih dari 200.000 karakter, terlalu panjang untuk satu rilis. Naskah yang sudah ada di kotak ini tetap utuh; tempel satu rilis saja.',
    'not-text':
      'Ini bukan teks biasa, mungkin isi berkas Word atau foto. Naskah yang sudah ada di kotak ini tetap utuh; buka berkasnya, salin tulisannya, lalu tempel di sini.',
    chat: 'Berkas ini ekspor percakapan WhatsApp dengan beberapa pesan. Buka berkas ini sendiri, lalu pilih pesannya.',
    'empty-file': 'Berkas ini kosong. Naskah yang sudah ada tetap utuh; periksa berkas aslinya.',
    'not-document':
      'Ini bukan dokumen Word (.docx) atau berkas teks. Naskah yang sudah ada tetap utuh; buka berkasnya, salin tulisannya, lalu tempel di sini.',
    'old-document':
      'Ini dokumen dengan bentuk lama (.doc atau .rtf). Naskah yang sudah ada tetap utuh; buka di Word, simpan sebagai .docx, lalu buka lagi di sini.',
    locked:
      'Dokumen ini dikunci dengan kata sandi. Naskah yang sudah ada tetap utuh; buka di Word, lepas kata sandinya, lalu buka lagi di sini.',
    broken:
      'Dokumen ini rusak sehingga tidak dapat dibaca seluruhnya, maka tidak ada yang diambil. Naskah yang sudah ada tetap utuh; minta kiriman ulang atau salin tulisannya dari Word.',
    swollen:
      'Dokumen ini mengembang jauh lebih besar daripada dokumen biasa dan dapat membuat komputer macet, maka tidak dibuka. Naskah yang sudah ada tetap utuh; salin tulisannya dari Word.',
    'too-large':
      'Berkas ini terlalu besar untuk satu rilis (paling besar 60 MB). Naskah yang sudah ada tetap utuh; kecilkan gambarnya di Word atau salin tulisannya.',
    'too-slow':
      'Dokumen ini terlalu lama dibaca, maka dihentikan dan tidak ada yang diambil. Naskah yang sudah ada tetap utuh; salin tulisannya dari Word.',
    'not-read':
      'Berkas ini tidak dapat dibaca. Naskah yang sudah ada di kotak ini tetap utuh; salin tulisannya, lalu tempel di sini.',
  },
  discard: {
    title: 'Buang naskah tempelan?',
    sentence: 'Naskah ini belum menjadi rilis. Bila ditutup sekarang, naskah tempelan ini hilang.',
    keep: 'Kembali memilah',
    drop: 'Buang naskah',
  },
  source: 'Naskah, sepotong demi sepotong',
  sourceHelp: 'Salah tempat? Ganti bagiannya; isian di kanan ikut berubah.',
  partOf: 'Bagian untuk potongan {{number}}',
  fields: 'Isi rilis',
  part: {
    headline: 'Judul',
    dateline: 'Titimangsa',
    lead: 'Teras',
    body: 'Tubuh',
    quote: 'Kutipan',
    closing: 'Penutup',
    subhead: 'Subjudul',
    'list-item': 'Butir daftar',
    boilerplate: 'Tentang lembaga',
    contact: 'Narahubung',
    'writer-code': 'Kode penulis',
    caption: 'Takarir foto',
    ignore: 'Tidak ikut',
  },
  headline: 'Judul',
  headlineAsked: 'Naskah ini belum berjudul. Tulis judulnya di sini.',
  asked: 'perlu diisi',
  confirm: 'mohon pastikan',
  written: 'Tertulis: {{words}}',
  dateline: 'Titimangsa',
  place: 'Tempat',
  outlet: 'Media',
  form: 'Bentuk titimangsa',
  forms: {
    place: 'KOTA –',
    'place-outlet': 'KOTA, Media –',
    'place-bracket': 'KOTA (Media) –',
    none: 'Tanpa titimangsa',
  },
  printed: 'Tercetak: {{dateline}}',
  date: 'Tanggal kegiatan',
  quotes: 'Kutipan',
  noQuotes: 'Tidak ada kutipan dalam naskah ini.',
  quote: 'Kutipan {{number}}',
  speaker: 'Nama narasumber',
  office: 'Jabatan',
  writerCode: 'Kode penulis',
  contacts: 'Narahubung',
  contact: 'Narahubung {{number}}',
  contactName: 'Nama',
  phone: 'Telepon',
  email: 'Surel',
  addContact: 'Tambah narahubung',
  boilerplate: 'Tentang lembaga',
  leftOut_one:
    '{{count, number}} potongan tidak ikut masuk rilis. Ganti bagiannya bila masih diperlukan.',
  leftOut_other:
    '{{count, number}} potongan tidak ikut masuk rilis. Ganti bagiannya bila masih diperlukan.',
} as const
