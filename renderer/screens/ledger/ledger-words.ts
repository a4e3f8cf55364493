import { today } from '#core/text/local-date.ts'

/** `2026-11` by the calendar on her wall. */
export function monthOf(moment: string): string {
  return today(new Date(moment)).slice(0, 7)
}

/** «November 2026». */
export function monthWords(month: string, language: string): string {
  return formatOf(language, { month: 'long', year: 'numeric' }).format(
    new Date(`${month}-15T12:00:00`),
  )
}

/** «24 Nov 2026, 14.32». */
export function momentWords(moment: string, language: string): string {
  return formatOf(language, {
    ...{ day: 'numeric', month: 'short', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit' },
  }).format(new Date(moment))
}

/** `2026-11-24 14:32`, which every spreadsheet reads as a time. */
export function momentCell(moment: string): string {
  const date = new Date(moment)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${today(date)} ${pad(date.getHours())}:${pad(date.getMinutes())}`
}

export function dayWords(day: string, language: string): string {
  return formatOf(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${day}T12:00:00`),
  )
}

/** The first of a SHA-256, enough to tell one from another by eye. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 12)
}

// Made once: making one costs more than using it for a thousand lines.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', options)
  formats.set(key, format)
  return format
}
