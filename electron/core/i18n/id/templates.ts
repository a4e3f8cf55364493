/** What a template file says where it cannot be taken over; `detail` is the name or words there. */
export const templates = {
  line: 'Baris {{line, number}}',
  refused:
    'Templat ini belum dapat dipakai. Tidak ada yang disimpan; perbaiki berkasnya, lalu coba lagi.',
  problem: {
    'too-long': 'Berkas ini terlalu besar untuk sebuah templat. Pilih berkas templat yang benar.',
    'not-json':
      'Tulisan di sini tidak dapat dibaca sebagai JSON: “{{detail}}”. Periksa koma, kurung, dan tanda petik.',
    'not-a-template': 'Berkas ini bukan templat. Templat diawali dan diakhiri kurung kurawal.',
    newer: 'Templat ini dibuat dengan Teras yang lebih baru. Perbarui Teras, lalu coba lagi.',
    'missing-field': 'Isian “{{detail}}” belum ada.',
    'unknown-field': 'Isian “{{detail}}” tidak dikenal. Hapus, atau periksa ejaannya.',
    'wrong-kind': 'Isi di sini salah jenis: “{{detail}}”. Bandingkan dengan templat bawaan.',
    'wrong-value': 'Isi di sini tidak dapat dipakai: “{{detail}}”.',
    'wrong-length':
      'Isi di sini terlalu pendek, terlalu panjang, atau terlalu banyak: “{{detail}}”.',
    'slot-not-closed': 'Kurung kurawal dibuka tetapi tidak ditutup: “{{detail}}”.',
    'slot-name': 'Di dalam kurung kurawal harus berdiri nama pertanyaan: “{{detail}}”.',
    'segment-not-closed': 'Kurung siku dibuka tetapi tidak ditutup: “{{detail}}”.',
    'stray-mark': 'Tanda ini tidak punya pasangan: “{{detail}}”.',
    'unknown-question': 'Tidak ada pertanyaan bernama “{{detail}}”.',
    'unknown-form': 'Jawaban itu tidak punya bentuk “{{detail}}”.',
    'no-answer-in-sentence': 'Kalimat ini tidak memuat jawaban apa pun: “{{detail}}”.',
    twice: 'Nama “{{detail}}” dipakai dua kali atau sudah dipakai Teras.',
    'unknown-figure': 'Tidak ada angka bernama “{{detail}}”.',
    'length-order': 'Panjang terkecil melebihi yang terbesar: {{detail}}.',
    'not-a-day': '“{{detail}}” bukan pertanyaan tentang hari.',
    'not-a-quote': '“{{detail}}” bukan pertanyaan tentang kutipan.',
    'no-lead': 'Rencana tulisan harus memuat tepat satu teras.',
    'required-unused': 'Pertanyaan wajib “{{detail}}” tidak dipakai dalam tulisan.',
  },
} as const
