import type { CopyFacts } from './copy-facts.ts'

const dayMs = 86_400_000
const reminderMs = 7 * dayMs
const retryMs = 60 * 60_000

/**
 * Whether she is reminded: seven days without a copy that counts. A copy counts once a restore
 * from this place has been tried with success.
 */
export function isReminderDue(facts: CopyFacts, now: string): boolean {
  if (facts.lastTest?.passed === false) return true
  const counts = facts.lastCopy !== null && facts.lastTest !== null
  return isOver(counts ? facts.lastCopy?.at : facts.since, now, reminderMs)
}

/** Whether today has no copy yet; after a failure it is tried again an hour later. */
export function isCopyDue(facts: CopyFacts, now: string): boolean {
  if (facts.folder === null) return false
  if (isJustRefused(facts, now)) return false
  return facts.lastCopy === null || localDay(facts.lastCopy.at) !== localDay(now)
}

/**
 * Whether the restore is to be tried: never yet, without success, or a week ago; after a failure
 * an hour later.
 */
export function isTestDue(facts: CopyFacts, now: string): boolean {
  if (facts.lastCopy === null || isJustRefused(facts, now)) return false
  return facts.lastTest?.passed !== true || isOver(facts.lastTest.at, now, reminderMs)
}

function isJustRefused({ refused }: CopyFacts, now: string): boolean {
  return refused !== null && !isOver(refused.at, now, retryMs)
}

/** `YYYY-MM-DD` by the clock on her wall. */
export function localDay(moment: string): string {
  const date = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** A moment that lies ahead comes from a clock that was wrong: it is over. */
function isOver(since: string | undefined, now: string, spanMs: number): boolean {
  if (since === undefined) return true
  const passedMs = Date.parse(now) - Date.parse(since)
  return passedMs >= spanMs || passedMs < -dayMs
}
