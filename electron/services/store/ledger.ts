import { createHash, randomBytes } from 'node:crypto'
import { AppError } from '#core/app-error.ts'
import { withStep } from '#core/outbox/ledger-carrying.ts'
import type {
  Carrying,
  LedgerEntry,
  LedgerId,
  LedgerNote,
  Publication,
} from '#core/outbox/ledger-entry.ts'
import type { ReleaseId } from '#core/release/release.ts'
import type { Clock } from './clock.ts'
import type { FilePort } from './file-port.ts'
import type { History } from './history.ts'
import { findLine, type LedgerPage, missingLines, readPage } from './ledger-lines.ts'
import { openMonths } from './ledger-months.ts'
import type { LogWatch } from './log-watch.ts'
import type { Releases } from './releases.ts'
import type { SettingsStore } from './settings.ts'

/** Every act may reject with a `disk-` code, or `release-newer` where a later version wrote. */
export type Ledger = {
  /**
   * Resolves once the line is flushed; the version it speaks of is then kept for good. A note with
   * an `id` that is in the book changes nothing. Rejects with `release-unknown` or
   * `release-damaged` where no revision is given and the release cannot be read.
   */
  readonly note: (note: LedgerNote) => Promise<LedgerEntry>
  /**
   * Of now, where the step does not say its own time. Rejects with `ledger-unknown`, or with
   * `bad-input` for a step that lies behind.
   */
  readonly carry: (id: LedgerId, step: CarriedStep) => Promise<LedgerEntry>
  /** Takes the place of all that stood there before. Rejects with `ledger-unknown`. */
  readonly publish: (id: LedgerId, publications: readonly Publication[]) => Promise<LedgerEntry>
  /** About five hundred lines a page; those of one release only where it is named. */
  readonly read: (wanted: {
    readonly release: ReleaseId | null
    readonly before: string | null
  }) => Promise<LedgerPage>
  /** Tells whoever was set last of every new line. */
  readonly onNoted: (tell: (entry: LedgerEntry) => void) => void
  /** Of these lines those that are not in the book. */
  readonly missing: (entries: readonly LedgerEntry[]) => Promise<readonly LedgerEntry[]>
  /** Takes in the lines that are missing and tells how many; the others stay as they are. */
  readonly bring: (entries: readonly LedgerEntry[]) => Promise<number>
  readonly close: () => Promise<void>
}

type CarriedStep = Omit<Carrying, 'at'> & Partial<Pick<Carrying, 'at'>>

type Given = {
  readonly releases: Pick<Releases, 'open'>
  readonly history: Pick<History, 'read' | 'keepSent'>
  readonly settings: Pick<SettingsStore, 'read'>
  readonly watch: (folder: string) => LogWatch
}

/** The book of what went out of the house; nothing in it is ever taken away. */
export function openLedger(
  port: FilePort,
  folder: string,
  clock: Clock,
  { releases, history, settings, watch }: Given,
): Ledger {
  const months = openMonths(port, folder, clock, watch)
  let last: Promise<unknown> = Promise.resolve()
  let tell: (entry: LedgerEntry) => void = () => undefined
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(act)
    last = turn.catch(() => undefined)
    return turn
  }

  const versionOf = async (note: LedgerNote): Promise<LedgerEntry['release']> => {
    const { releaseId: id, revision } = note
    if (revision === undefined) {
      const { release, revision } = await releases.open(id)
      return { id, revision, headline: release.headline, sha256: sha256Of(release) }
    }
    // What was sent may be gone meanwhile; that it was sent stays true.
    const release = await history.read(id, revision).catch(() => null)
    const headline = note.headline ?? release?.headline ?? ''
    return { id, revision, headline, sha256: release && sha256Of(release) }
  }

  const write = async (note: LedgerNote): Promise<LedgerEntry> => {
    const { way, recipient, place, files, at = clock.now() } = note
    const by = note.by ?? (await settings.read()).officer
    const entry: LedgerEntry = {
      ...{ id: note.id ?? randomBytes(8).toString('hex'), at, way },
      ...{ release: await versionOf(note), recipient, place, files, by },
      carrying: way === 'stick' ? [{ step: 'on-stick', at, by, note: '' }] : [],
      publications: [],
    }
    await months.change(monthOf(entry), (entries) => [...entries, entry])
    // The line is true without it: where the version goes one day, its hash still stands here.
    await history.keepSent(entry.release.id, entry.release.revision).catch(() => undefined)
    tell(entry)
    return entry
  }

  const change = (id: LedgerId, changed: (entry: LedgerEntry) => LedgerEntry) =>
    inTurn(async () => {
      const found = await findLine(months, id)
      if (found === null) throw new AppError('ledger-unknown', `no line ${id}`)
      const entry = changed(found.entry)
      await months.change(found.month, (entries) =>
        entries.map((one) => (one.id === id ? entry : one)),
      )
      return entry
    })

  return {
    note: (note) =>
      inTurn(async () => {
        const noted = note.id === undefined ? null : await findLine(months, note.id)
        return noted?.entry ?? (await write(note))
      }),
    carry: (id, step) =>
      change(id, (entry) => {
        const carried = withStep(entry, { at: clock.now(), ...step })
        if (carried === null) throw new AppError('bad-input', `${step.step} of ${id} lies behind`)
        return carried
      }),
    publish: (id, publications) => change(id, (entry) => ({ ...entry, publications })),
    read: ({ release, before }) => inTurn(() => readPage(months, release, before)),
    onNoted(wanted) {
      tell = wanted
    },
    missing: (entries) => inTurn(() => missingLines(months, entries)),
    bring: (entries) =>
      inTurn(async () => {
        const missing = await missingLines(months, entries)
        for (const month of new Set(missing.map(monthOf))) {
          const own = missing.filter((entry) => monthOf(entry) === month)
          await months.change(month, (present) => [...present, ...own])
        }
        return missing.length
      }),
    async close() {
      await last
    },
  }
}

/** Of the moment as it is written; only a name for the place, no month of her calendar. */
function monthOf({ at }: LedgerEntry): string {
  return at.slice(0, 7)
}

function sha256Of(release: unknown): string {
  return createHash('sha256').update(JSON.stringify(release)).digest('hex')
}
