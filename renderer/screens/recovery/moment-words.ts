/** «14.32.07» for today, otherwise with the day before it; by the clock on her wall. */
export function momentWords(moment: string, language: string, now: Date = new Date()): string {
  const date = new Date(moment)
  const locale = language === 'en' ? 'en-GB' : 'id-ID'
  const time = date.toLocaleTimeString(locale, { hour12: false })
  if (date.toDateString() === now.toDateString()) return time
  return `${date.toLocaleDateString(locale, { dateStyle: 'long' })} ${time}`
}
