/** «Selasa, 24 November 2026 10.42», by the clock on her wall. */
export function momentWords(moment: string, language: string): string {
  const date = new Date(moment)
  const locale = language === 'en' ? 'en-GB' : 'id-ID'
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(date)
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(date)
  return `${day} ${time}`
}
