export const dateField = {
  open: 'Buka kalender',
  previousMonth: 'Bulan sebelumnya',
  nextMonth: 'Bulan berikutnya',
  clear: 'Kosongkan tanggal',
} as const
