/** They stand in every release, so they tell none from another. */
export const littleWords: ReadonlySet<string> = new Set(
  (
    'yang dan di ke dari untuk dengan pada ini itu dalam oleh akan juga serta agar bagi sebagai ' +
    'secara adalah para telah sudah atau tidak dapat bisa ada kami kita mereka ia dia saya hal ' +
    'bahwa karena saat seperti tersebut hingga sampai lebih satu sangat ujar kata'
  ).split(' '),
)
