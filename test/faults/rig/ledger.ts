import { createHash } from 'node:crypto'

export type Entry = {
  readonly id: string
  /** Grows with every submission of the run: a later state has a higher order. */
  readonly order: number
  readonly hash: string
  /** Where the fault's own scale stood when the saver acknowledged; null while it did not. */
  acknowledgedAt: number | null
  refused: string | null
}

/** What was submitted and what was acknowledged, kept outside the saver and its disk. */
export type Ledger = {
  readonly entries: readonly Entry[]
  readonly submit: (id: string, text: string) => Entry
  readonly find: (id: string, text: string) => Entry | null
}

/** `before` is what an earlier run submitted on the same disk. */
export function openLedger(before: Ledger | null = null): Ledger {
  const entries: Entry[] = before?.entries.map((entry) => ({ ...entry })) ?? []
  const byText = new Map(entries.map((entry) => [`${entry.id} ${entry.hash}`, entry]))
  return {
    entries,
    submit(id, text) {
      const hash = hashOf(text)
      const entry = { id, order: entries.length, hash, acknowledgedAt: null, refused: null }
      entries.push(entry)
      byText.set(`${id} ${hash}`, entry)
      return entry
    },
    find: (id, text) => byText.get(`${id} ${hashOf(text)}`) ?? null,
  }
}

export function acknowledgedIn(ledger: Ledger): number {
  return ledger.entries.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length
}

function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}
