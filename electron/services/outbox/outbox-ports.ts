import type { ErrorCode } from '#core/app-error.ts'
import type { Recipient } from '#core/document/recipient.ts'
import type { Account } from '#core/outbox/account.ts'
import type { Attempt, Dispatch, DispatchId } from '#core/outbox/dispatch.ts'
import type { DispatchAct } from '#core/outbox/dispatch-course.ts'
import type { NewMail, PlannedMail } from '#core/outbox/mail.ts'
import type { Clock } from '../store/clock.ts'
import type { FilePort } from '../store/file-port.ts'
import type { LogWatch } from '../store/log-watch.ts'

/** Where the password lies; it is never in a record, a log, or an error. */
export type PasswordSafe = {
  /** Whether the system can keep it protected beyond this session. */
  readonly canKeep: () => boolean
  /** Null where none is known or the system cannot open what it kept. */
  readonly read: () => Promise<string | null>
  /** `keep` is a wish: where the system cannot, it is known for this session. */
  readonly give: (password: string, keep: boolean) => Promise<void>
  readonly forget: () => Promise<void>
  readonly state: () => Promise<'kept' | 'session' | 'none'>
}

/** What the outbox asks of the world. */
export type OutboxPorts = {
  readonly profileFolder: string
  readonly port: FilePort
  readonly clock: Clock
  readonly password: PasswordSafe
  /** One line in the ledger; may be asked twice for one dispatch, and may fail: it is asked again. */
  readonly note: (dispatch: Dispatch) => Promise<void>
  /** Something is other than it was; the state is worth asking for. */
  readonly onChange: () => void
  readonly timeouts: Timeouts
  /** Who is told of damage in a log. */
  readonly watch: (folder: string) => LogWatch
  /** A further authority to trust, as PEM: for tests alone, never the officer's. */
  readonly ca: string | null
}

export type Timeouts = {
  /** Name and connection. */
  readonly connectMs: number
  /** Greeting and encryption. */
  readonly greetingMs: number
  /** Silence of the server at any later step. */
  readonly silenceMs: number
  /** Pauses between looks for the server while it is away; the last one goes on. */
  readonly looksMs: readonly number[]
}

export const usualTimeouts: Timeouts = {
  connectMs: 30_000,
  greetingMs: 60_000,
  silenceMs: 10 * 60_000,
  looksMs: [15_000, 30_000, 60_000, 120_000, 300_000],
}

export type OutboxView = {
  readonly dispatches: readonly Dispatch[]
  readonly damaged: readonly { readonly id: DispatchId; readonly code: ErrorCode }[]
  readonly line: 'unknown' | 'there' | 'away'
  readonly account: Account | null
  readonly password: 'kept' | 'session' | 'none' | 'not-needed'
  readonly canKeepPassword: boolean
  readonly isPaused: boolean
  readonly refused: ErrorCode | null
}

export type Outbox = {
  /** Never rejects for a damaged dispatch: it is told in `damaged`. */
  readonly view: () => Promise<OutboxView>
  /** Freezes and queues all of them or rejects with a `disk-` code and none. */
  readonly queue: (mails: readonly (NewMail | PlannedMail)[]) => Promise<readonly DispatchId[]>
  /** Asks for a try whatever the time and returns; the tries tell themselves by `onChange`. */
  readonly sendNow: (ids: readonly DispatchId[] | null) => Promise<void>
  /** It stops whatever the disk says; rejects with a `disk-` code where that will not outlive the run. */
  readonly pauseAll: (isPaused: boolean) => Promise<void>
  /** `bad-input` where the act is not for its state. */
  readonly act: (id: DispatchId, act: DispatchAct) => Promise<void>
  /** The frozen mail; rejects with `mail-damaged` where it is not what was queued. */
  readonly read: (id: DispatchId) => Promise<Uint8Array>
  /** Frozen anew with another head; `bad-input` for one that is on its way or gone. */
  readonly change: (
    id: DispatchId,
    to: { readonly to: Recipient; readonly subject: string },
  ) => Promise<void>
  readonly saveAccount: (
    account: Account,
    password: { readonly word: string; readonly keep: boolean } | null,
  ) => Promise<void>
  readonly forgetAccount: () => Promise<void>
  /** Null: logged in and left. */
  readonly test: (account: Account, password: string | null) => Promise<Attempt | null>
  readonly givePassword: (password: string) => Promise<void>
  /** The line may be back: looks at once where something waits. */
  readonly look: () => void
  /** Resolves when no try is under way. */
  readonly settled: () => Promise<void>
  /** Ends a try before its last bytes or waits for its answer; nothing is begun any more. */
  readonly close: () => Promise<void>
}
