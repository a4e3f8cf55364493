/** «Sel, 24 Nov 14.32» by the clock on her wall; another year is named. */
export function momentWords(moment: string, language: string): string {
  const date = new Date(moment)
  const isThisYear = date.getFullYear() === new Date().getFullYear()
  const locale = language === 'en' ? 'en-GB' : 'id-ID'
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(date)
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(date)
  return `${day} ${time}`
}
