/** The plain page; it carries its own words, for it must work where the window does not. */
export const rescue = {
  title: 'Teras berhenti berulang kali',
  saved: 'Naskah di bawah ini aman di diska. Salin atau ekspor kalau perlu, lalu coba buka lagi.',
  unsaved:
    'Diska belum menerima kata-kata terakhir dari naskah ini. Salin atau ekspor dulu sebelum menutup Teras.',
  unsavedElsewhere:
    'Diska belum menerima kata-kata terakhir dari satu naskah; Teras masih memegangnya. Kosongkan ruang di diska, lalu tutup: Teras mencoba menyimpan lagi sebelum berhenti.',
  empty: 'Tidak ada rilis yang sedang terbuka. Semua rilis aman di diska; coba buka lagi.',
  failed:
    'Naskah tidak dapat dibaca sekarang. Berkasnya tidak diubah; coba buka lagi atau panggil teknisi.',
  text: 'Naskah',
  untitled: 'Tanpa judul',
  copy: 'Salin semua',
  copied: 'Naskah sudah disalin. Tempelkan di program lain.',
  export: 'Simpan sebagai teks…',
  exported: 'Tersimpan sebagai {{fileName}} di folder yang dipilih.',
  notExported: 'Naskah tidak dapat ditulis ke folder itu. Pilih folder lain, atau salin naskahnya.',
  reopen: 'Coba buka lagi',
} as const
