import type { Moment } from '../release/release.ts'
import { localDateSchema, printLocalDate } from '../text/local-date.ts'

/** The three zones of Indonesia by their hours before UTC (Keppres 41/1987). */
const zones: Readonly<Record<string, { readonly name: string; readonly hours: number }>> = {
  '+07:00': { name: 'WIB', hours: 7 },
  '+08:00': { name: 'WITA', hours: 8 },
  '+09:00': { name: 'WIT', hours: 9 },
}
const west = { name: 'WIB', hours: 7 }

/**
 * Day and time apart, «Kamis, 10 Oktober 2024» and «08.00 WIB»: in the zone the moment was
 * written in, or in WIB where that is none of Indonesia's.
 */
export function printMoment(moment: Moment): { readonly day: string; readonly time: string } {
  const zone = zones[moment.slice(-6)] ?? west
  const local = new Date(Date.parse(moment) + zone.hours * 3_600_000).toISOString()
  return {
    day: printLocalDate(localDateSchema.parse(local.slice(0, 10))),
    time: `${local.slice(11, 16).replace(':', '.')} ${zone.name}`,
  }
}
