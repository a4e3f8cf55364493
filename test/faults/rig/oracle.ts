import type { Ledger } from './ledger.ts'
import type { Found } from './saver.ts'

/** The figures of one comparison; `notes` say in words what each fault was. */
export type Verdict = {
  readonly lost: number
  readonly ghosts: number
  readonly silent: number
  /** Refusals to open and statements that are false: alarms without ground. */
  readonly damaged: number
  /** True statements about damage, each with a next step for her; no fault. */
  readonly told: number
  readonly notes: readonly string[]
}

/**
 * Compares what a fresh reader finds with what was acknowledged up to `moment` on the fault's
 * scale: L an acknowledged state that is not there, nor a later one; G an id nobody submitted;
 * X a readable text that was never submitted under its id; D a refusal to open, or a false alarm.
 */
export function judge(
  ledger: Ledger,
  found: ReadonlyMap<string, Found>,
  moment = Number.POSITIVE_INFINITY,
): Verdict {
  const notes: string[] = []
  const submitted = new Set(ledger.entries.map(({ id }) => id))
  let [lost, ghosts, silent, damaged, told] = [0, 0, 0, 0, 0]

  for (const [id, { order, count }] of lastAcknowledged(ledger, moment)) {
    const present = found.get(id)
    const entry = present?.kind === 'text' ? ledger.find(id, present.text) : null
    if (entry !== null && entry.order >= order) continue
    lost += 1
    notes.push(`L ${id}: acknowledged #${order} (of ${count}), found ${named(present, entry)}`)
  }
  for (const [id, present] of found) {
    if (present.kind === 'damaged') {
      damaged += 1
      notes.push(`D ${id}: ${present.reason}`)
    } else if (present.kind === 'told') {
      told += 1
    } else if (!submitted.has(id)) {
      ghosts += 1
      notes.push(`G ${id}: ${present.text.slice(0, 40)}`)
    } else if (ledger.find(id, present.text) === null) {
      silent += 1
      notes.push(`X ${id}: ${present.text.length} characters, ${present.text.slice(0, 40)}`)
    }
  }
  return { lost, ghosts, silent, damaged, told, notes }
}

/** For a reader that could not open the folder at all: everything acknowledged is lost. */
export function judgeUnopened(ledger: Ledger, moment: number, cause: unknown): Verdict {
  const lost = lastAcknowledged(ledger, moment).size
  return {
    lost,
    ghosts: 0,
    silent: 0,
    damaged: 1,
    told: 0,
    notes: [`L ${lost} ids, D: ${String(cause)}`],
  }
}

function lastAcknowledged(ledger: Ledger, moment: number) {
  const last = new Map<string, { readonly order: number; readonly count: number }>()
  for (const { id, order, acknowledgedAt } of ledger.entries) {
    if (acknowledgedAt === null || acknowledgedAt > moment) continue
    const before = last.get(id)
    last.set(id, {
      order: Math.max(order, before?.order ?? 0),
      count: (before?.count ?? 0) + 1,
    })
  }
  return last
}

function named(present: Found | undefined, entry: { readonly order: number } | null): string {
  if (present === undefined) return 'nothing'
  if (present.kind !== 'text') return `damage (${present.reason})`
  return entry === null ? `${present.text.length} foreign characters` : `#${entry.order}`
}
