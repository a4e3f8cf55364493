import { createStore } from 'zustand/vanilla'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { CarryingStep } from '#core/outbox/ledger-carrying.ts'
import type { LedgerEntry, LedgerId, Publication } from '#core/outbox/ledger-entry.ts'
import {
  type LedgerFilter,
  type LedgerRow,
  ledgerRow,
  noFilter,
} from '#core/outbox/ledger-filter.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { isBlank, type PublicationDraft, problemOf, withDraft } from './publication-draft.ts'

export type LedgerState = {
  /** Newest first; grows while the older months are read. */
  readonly rows: readonly LedgerRow[]
  readonly isReading: boolean
  readonly isDamaged: boolean
  /** Whose lines they are; null for all releases. */
  readonly release: ReleaseId | null
  readonly filter: LedgerFilter
  readonly chosen: LedgerId | null
  readonly draft: PublicationDraft | null
  /** Set once she wanted to keep a draft that cannot be kept. */
  readonly isDraftChecked: boolean
  /** Remarks that were typed and not recorded yet. */
  readonly notes: ReadonlyMap<LedgerId, string>
  readonly refusal: null | { readonly doing: 'reading' | 'saving'; readonly code: ErrorCode }
  readonly exported: string | null
}

export type LedgerStore = ReturnType<typeof createLedgerStore>

/** The book as it is shown: read page by page, so that its first lines are there at once. */
export function createLedgerStore(
  client: Pick<Client, 'call'>,
  codeOf: (thrown: unknown) => ErrorCode,
  monthOf: (moment: string) => string,
  release: ReleaseId | null,
  notes: LedgerState['notes'] = new Map(),
) {
  const store = createStore<LedgerState>(() => ({
    rows: [],
    isReading: true,
    isDamaged: false,
    release,
    filter: noFilter,
    chosen: null,
    draft: null,
    isDraftChecked: false,
    notes,
    refusal: null,
    exported: null,
  }))
  let reading = 0
  let saving = 0

  async function load(): Promise<void> {
    reading += 1
    const mine = reading
    const isCalledOff = () => mine !== reading
    store.setState({ isReading: true, isDamaged: false, refusal: null })
    const waiting: LedgerRow[] = []
    let shown = 0
    // Drawing the list anew costs its length: it is drawn a few times, not once a page.
    const show = () => {
      const more = waiting.splice(0)
      // What was shown before stands until the first of the new lines are there.
      const begun = shown === 0 ? [] : store.getState().rows
      shown += more.length
      store.setState(({ chosen, release }) => ({
        rows: [...begun, ...more],
        // Who comes from a release has come for what she handed over last.
        chosen: chosen ?? (release === null ? null : (more[0]?.id ?? null)),
      }))
    }
    try {
      for (let before: string | null = null, isFirst = true; isFirst || before !== null; ) {
        const { release } = store.getState()
        const page: Awaited<ReturnType<typeof readPage>> = await readPage(release, before)
        if (isCalledOff()) return
        waiting.push(...page.entries.map((entry) => ledgerRow(entry, monthOf)))
        if (page.isDamaged) store.setState({ isDamaged: true })
        if (waiting.length >= shown * 3) show()
        isFirst = false
        before = page.before
      }
      show()
      store.setState({ isReading: false })
    } catch (thrown) {
      if (isCalledOff()) return
      if (waiting.length > 0) show()
      store.setState({ isReading: false, refusal: { doing: 'reading', code: codeOf(thrown) } })
    }
  }

  const readPage = (release: ReleaseId | null, before: string | null) =>
    client.call('ledger.read', { release, before })

  /** Whether it came through; what she typed stays where it did not. */
  async function attempt(call: Promise<LedgerEntry>): Promise<boolean> {
    saving += 1
    try {
      const entry = await call
      const row = ledgerRow(entry, monthOf)
      store.setState(({ rows }) => ({
        rows: rows.map((one) => (one.id === entry.id ? row : one)),
        refusal: null,
      }))
      return true
    } catch (thrown) {
      store.setState({ refusal: { doing: 'saving', code: codeOf(thrown) } })
      return false
    } finally {
      saving -= 1
    }
  }

  function publish(id: LedgerId, publications: readonly Publication[]): Promise<boolean> {
    return attempt(client.call('ledger.publications', { id, publications: [...publications] }))
  }

  const entryOf = (id: LedgerId | null) => store.getState().rows.find((row) => row.id === id)?.entry

  /** False where it cannot be kept as it stands; an untouched one is let go. */
  async function keepDraft(): Promise<boolean> {
    const { draft, chosen, isReading } = store.getState()
    const entry = entryOf(chosen)
    // Its line comes in a moment.
    if (draft !== null && entry === undefined && isReading) return false
    if (draft === null || entry === undefined || isBlank(draft)) {
      store.setState({ draft: null, isDraftChecked: false })
      return true
    }
    if (problemOf(draft) !== null) {
      store.setState({ isDraftChecked: true })
      return false
    }
    const isKept = await publish(entry.id, withDraft(entry.publications, draft))
    if (isKept) store.setState({ draft: null, isDraftChecked: false })
    return isKept
  }

  return {
    ...store,
    load,
    /** Nothing that is still being read comes in any more. */
    stop(): void {
      reading += 1
    },
    filterBy: (filter: Partial<LedgerFilter>) =>
      store.setState((now) => ({ filter: { ...now.filter, ...filter } })),
    clearFilters: () => store.setState({ filter: noFilter }),
    showAll(): Promise<void> {
      store.setState({ release: null })
      return load()
    },
    /** Another line is shown once the draft of this one is kept. */
    async choose(id: LedgerId): Promise<void> {
      if (id === store.getState().chosen || !(await keepDraft())) return
      store.setState({ chosen: id, exported: null })
    },
    edit: (draft: PublicationDraft | null) => store.setState({ draft, isDraftChecked: false }),
    keepDraft,
    async removePublication(entry: LedgerEntry, at: number): Promise<boolean> {
      // Its place may be another one once the act under way is through.
      if (saving > 0) return false
      return publish(
        entry.id,
        entry.publications.filter((_, place) => place !== at),
      )
    },
    writeNote: (id: LedgerId, note: string) =>
      store.setState(({ notes }) => ({ notes: new Map(notes).set(id, note) })),
    async carry(id: LedgerId, step: CarryingStep, by: string): Promise<void> {
      // A second press on the same button is not a second step.
      if (saving > 0) return
      const note = (store.getState().notes.get(id) ?? '').trim()
      const call = client.call('ledger.carry', { id, step: { step, by: by.trim(), note } })
      if (!(await attempt(call))) return
      store.setState(({ notes }) => ({ notes: new Map(notes).set(id, '') }))
    },
    async export(csv: string): Promise<void> {
      try {
        const { fileName } = await client.call('ledger.export', { csv })
        store.setState({ exported: fileName, refusal: null })
      } catch (thrown) {
        store.setState({ refusal: { doing: 'saving', code: codeOf(thrown) } })
      }
    },
  }
}
