export const tabs = {
  label: 'Rilis yang terbuka',
  close: 'Tutup tab {{name}}',
} as const
