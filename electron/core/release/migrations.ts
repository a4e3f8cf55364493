import { isRecord } from './is-record.ts'

/** Turns the stored data of one format into that of the next; pure, and it never loses a field. */
export type Migration = (data: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** The step at place 0 leads from format 1 to 2. A step stays here for ever once it was released. */
export const releaseMigrations: readonly Migration[] = [addGuidance]

/** Format 2 knows templates, interviews, and what is still to be made sure of. */
function addGuidance(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const none = { template: null, interview: null, doubts: [], dismissedEvidence: [] }
  return { ...none, ...data, format: 2 }
}

/**
 * Leads data of format `from` up to format `to`, in memory: the old record stays on the disk until
 * the next save. Data that is no object, or a way with a missing step, is given back as it is.
 */
export function migrate(
  data: unknown,
  { from, to }: { readonly from: number; readonly to: number },
  steps: readonly Migration[],
): unknown {
  let migrated = data
  for (const step of steps.slice(from - 1, to - 1)) {
    if (!isRecord(migrated)) return data
    migrated = step(migrated)
  }
  return migrated
}
