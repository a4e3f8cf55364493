/** Dialogs that the system draws. */
export const window = {
  chooseFolder: 'Pilih folder tujuan',
  choose: 'Pilih folder ini',
  notSaved: 'Perubahan terakhir belum tersimpan',
  notSavedDetail:
    'Penyimpanan belum menjawab. Semua yang sudah bertanda “Tersimpan” aman di diska. Tunggu dulu, atau tutup dan kehilangan perubahan terakhir.',
  wait: 'Tunggu',
  closeAnyway: 'Tutup saja',
} as const
