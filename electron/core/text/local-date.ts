import { z } from 'zod'

/** A calendar day without zone, `YYYY-MM-DD`; days that no calendar has are refused. */
export const localDateSchema = z.iso.date()
export type LocalDate = z.infer<typeof localDateSchema>

export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

export const weekdayNames = [
  'Minggu',
  'Senin',
  'Selasa',
  'Rabu',
  'Kamis',
  'Jumat',
  'Sabtu',
] as const

/** Null where the calendar has no such day. `month` counts from 1. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  const parsed = localDateSchema.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
  return parsed.success ? parsed.data : null
}

/** The day that this moment is in the zone of the PC. */
export function today(now: Date): LocalDate {
  return localDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? ''
}

/** 0 for Sunday, as in `weekdayNames`. */
export function weekdayOf(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

/** «Rabu, 9 Oktober 2024». */
export function printLocalDate(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const weekday = weekdayNames[weekdayOf(date)] ?? ''
  return `${weekday}, ${Number(day)} ${monthNames[Number(month) - 1] ?? ''} ${Number(year)}`
}
