export const print = {
  title: 'Cetak rilis',
  close: 'Tutup',
  kind: 'Yang dicetak',
  kinds: {
    release: { name: 'Rilis', about: 'Persis seperti PDF yang diserahkan, dengan kop dan foto.' },
    proof: {
      name: 'Naskah koreksi',
      about: 'Baris bernomor, spasi lebar, dan ruang catatan; tanpa foto.',
    },
  },
  preview: 'Pratinjau cetak',
  laying: 'Menyusun halaman…',
  page: 'Halaman {{number}} dari {{total}}',
  pages: '{{total}} halaman A4',
  asPrinted: 'Yang keluar dari printer sama dengan gambar ini.',
  howToChoose: 'Printer, jumlah rangkap, dan halaman dipilih di jendela cetak berikutnya.',
  start: 'Cetak…',
  waiting: 'Menunggu jendela cetak…',
  save: 'Simpan sebagai PDF…',
  saving: 'Menyimpan PDF…',
  saved: 'Tersimpan di folder pilihan Anda: {{file}}.',
  outcome: {
    printed: 'Sudah dikirim ke printer. Tunggu kertasnya keluar sebelum mematikan printer.',
    cancelled: 'Tidak jadi dicetak. Rilis tetap seperti semula.',
    failed:
      'Printer tidak menerima cetakan. Naskah aman; periksa kertas dan kabel printer, lalu cetak lagi atau simpan sebagai PDF.',
    'no-printer':
      'Belum ada printer yang terpasang di komputer ini. Pasang printer, atau simpan sebagai PDF dan cetak di komputer lain.',
  },
  notNoted: 'Sudah dicetak, tetapi buku kirim tidak dapat ditulisi. Catat sendiri cetakan ini.',
} as const
