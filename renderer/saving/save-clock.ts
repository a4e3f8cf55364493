/** `10.42.07` in Indonesian, `10:42:07` in English; always 24 hours, in the PC's own zone. */
export function clockOf(moment: string, locale: string): string {
  return new Date(moment).toLocaleTimeString(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
}
