export const reading = {
  title: 'Tampilan baca',
  facts: '{{words}} kata · baca {{minutes}} menit',
  close: 'Kembali ke lembar',
} as const
