/** Dialogs that the system draws. */
export const window = {
  chooseFolder: 'Pilih folder tujuan',
  choose: 'Pilih folder ini',
  openParcel: 'Pilih folder paket atau flashdisk',
  openZip: 'Pilih ZIP paket',
  openReceipt: 'Pilih tanda terima',
  openThis: 'Buka',
  notSaved: 'Perubahan terakhir tidak tersimpan',
  refusedDetail:
    'Teras sudah mencoba menyimpan, tetapi tidak berhasil; sebabnya tertulis di jendela. Semua yang sudah bertanda “Tersimpan” aman, dan perubahan terakhir masih ada di layar. Kembali dulu untuk mencoba lagi, menyalinnya, atau menyimpannya di tempat lain, atau tutup dan kehilangan perubahan terakhir.',
  keepOpen: 'Kembali',
  unsure: 'Belum pasti perubahan terakhir tersimpan',
  unsureDetail:
    'Sepuluh detik berlalu tanpa kabar bahwa penyimpanan selesai. Semua yang sudah bertanda “Tersimpan” aman di diska. Tunggu dulu lalu tutup lagi, atau tutup sekarang dan mungkin kehilangan perubahan terakhir.',
  wait: 'Tunggu',
  closeAnyway: 'Tutup saja',
  hung: 'Jendela Teras tidak menjawab',
  hungSaved:
    'Yang sudah diketik sebelum jendela berhenti sudah disimpan. Tunggu dulu, atau muat ulang: rilis terbuka lagi di tempat yang sama.',
  hungUnsaved:
    'Diska belum menerima kata-kata terakhir; Teras masih memegangnya, jadi jangan matikan PC. Semua yang sudah bertanda “Tersimpan” aman. Tunggu dulu, atau muat ulang: rilis terbuka lagi dengan kata-kata itu, lalu Teras mencoba menyimpannya lagi.',
  reload: 'Muat ulang',
  dead: 'Jendela Teras berhenti berulang kali',
  deadSaved:
    'Yang sudah diketik tersimpan di diska dan tidak diubah. Mulai ulang PC, lalu buka Teras lagi; kalau masih terjadi, panggil teknisi.',
  deadUnsaved:
    'Diska belum menerima kata-kata terakhir; Teras masih memegangnya, jadi jangan matikan PC. Semua yang sudah bertanda “Tersimpan” aman. Kosongkan ruang di diska atau pasang lagi diskanya, lalu coba simpan lagi. Kalau ditutup sekarang, kata-kata terakhir itu hilang.',
  saveAgain: 'Coba simpan lagi',
  taken: 'Profil ini sedang dibuka di Teras yang lain',
  takenDetail:
    'Hanya satu Teras boleh menulis ke satu profil, supaya tidak ada naskah yang saling menimpa. Semua rilis aman. Lanjutkan di jendela yang sudah terbuka, atau tutup dulu jendela itu (mungkin di akun Windows lain), lalu buka Teras lagi.',
  understood: 'Mengerti',
} as const
