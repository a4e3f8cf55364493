/** `14.32.07` for today, otherwise with the day before it; the PC's own zone. */
export function momentWords(moment: string, now: Date = new Date()): string {
  const date = new Date(moment)
  const time = date.toLocaleTimeString('id-ID', { hour12: false })
  if (date.toDateString() === now.toDateString()) return time
  return `${date.toLocaleDateString('id-ID', { dateStyle: 'long' })} ${time}`
}
