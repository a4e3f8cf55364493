export type KeptArchive = {
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly number: number
  readonly part: 'whole' | 'photos'
  /** Earlier archives that hold files of this one. */
  readonly needs: ReadonlySet<string>
}

const daily = 7
const weekly = 4
const monthly = 12

/**
 * The archives that may go: all but the newest of the last 7 days, 4 weeks, and 12 months that
 * have any, the one just made, and every archive whose files one of these needs.
 */
export function archivesToRemove(
  archives: readonly KeptArchive[],
  justMade: string,
): readonly string[] {
  const whole = archives
    .filter(({ part }) => part === 'whole')
    .sort((one, other) => other.day.localeCompare(one.day) || other.number - one.number)
  const kept = new Set([
    justMade,
    ...newestOf(whole, daily, ({ day }) => day),
    ...newestOf(whole, weekly, ({ day }) => weekOf(day)),
    ...newestOf(whole, monthly, ({ day }) => day.slice(0, 7)),
  ])
  const byName = new Map(archives.map((archive) => [archive.name, archive]))
  // A set takes new members while it is walked: what a needed archive needs is needed too.
  for (const name of kept) for (const need of byName.get(name)?.needs ?? []) kept.add(need)
  return archives.map(({ name }) => name).filter((name) => !kept.has(name))
}

function newestOf(
  archives: readonly KeptArchive[],
  count: number,
  periodOf: (archive: KeptArchive) => string,
): readonly string[] {
  const newest = new Map<string, string>()
  for (const archive of archives) {
    const period = periodOf(archive)
    if (!newest.has(period)) newest.set(period, archive.name)
  }
  return [...newest.values()].slice(0, count)
}

const dayMs = 86_400_000

/** Weeks since a Monday long ago. */
function weekOf(day: string): string {
  const days = Math.floor(Date.parse(`${day}T00:00:00Z`) / dayMs)
  return String(Math.floor((days + 3) / 7))
}
