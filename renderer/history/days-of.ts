import type { Version } from '#contract/calls.ts'

export type HistoryDay = {
  /** `YYYY-MM-DD` in the zone of the PC, for the heading. */
  readonly day: string
  readonly versions: readonly Version[]
}

/** Reasons that come by themselves, every few seconds; any other is an act of hers. */
const byItself = new Set(['typing', 'blur'])

/**
 * The versions worth a line of their own, newest first: of what saved itself within one minute
 * only the last. Named and sent versions always show, her acts too, and what stood before each.
 */
export function briefly(newestFirst: readonly Version[]): readonly Version[] {
  return newestFirst.filter((version, at) => {
    const newer = newestFirst[at - 1]
    if (newer === undefined || !byItself.has(version.why) || !byItself.has(newer.why)) return true
    if (version.name !== null || version.isSent) return true
    return minuteOf(version) !== minuteOf(newer)
  })
}

/** In the order of the versions: a clock that was wrong for a while makes a day twice. */
export function daysOf(newestFirst: readonly Version[]): readonly HistoryDay[] {
  const days: { readonly day: string; readonly versions: Version[] }[] = []
  for (const version of newestFirst) {
    const day = localDay(new Date(version.savedAt))
    const last = days.at(-1)
    if (last?.day === day) last.versions.push(version)
    else days.push({ day, versions: [version] })
  }
  return days
}

/** The calendar day on this PC. */
export function localDay(moment: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`
}

function minuteOf({ savedAt }: Version): number {
  return Math.floor(Date.parse(savedAt) / 60_000)
}
