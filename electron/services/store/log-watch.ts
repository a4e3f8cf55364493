import type { Moment } from '#core/release/release.ts'
import type { LogRecord } from './record-codec.ts'

/** Trouble in the two files of a log, found while they were read. */
export type Damage = {
  readonly folder: string
  /** `torn-birth`: the very first record was cut off, so nothing was ever acknowledged here. */
  readonly kind: 'torn-tail' | 'bad-line' | 'unreadable' | 'torn-birth'
  /**
   * `unreadable`, and nothing but NUL where the first record would be: what a power cut leaves of
   * a birth that was never acknowledged, or what a failing disk leaves of a good log. Only who
   * remembers the log from elsewhere can tell.
   */
  readonly mayBeBirth: boolean
  /** What belongs into quarantine: the cut-off tail alone, otherwise whole files. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Only what could not be read: the same damage has the same bytes at every start. */
  readonly bad: readonly Uint8Array[]
  /** When the newest readable record was written. */
  readonly until: Moment | null
  /** True where damage lies after the newest record; false where its text is whole. */
  readonly isAtEnd: boolean
}

/** Who wants to know what a log meets; none of these may reject. */
export type LogWatch = {
  /** Answers whether an untouched copy is safe now. */
  readonly onDamage: (damage: Damage) => Promise<boolean>
  /** Somebody else wrote into the files; `found` is what lies there now, and stays as a version. */
  readonly onForeignWrite: (found: LogRecord | null) => void
  /** A record of the first minute of a new log, flushed but not acknowledged yet. */
  readonly onNewborn: (record: LogRecord) => Promise<void>
}

/** For logs whose trouble concerns nobody. */
export const unwatched: LogWatch = {
  onDamage: async () => false,
  onForeignWrite: () => undefined,
  onNewborn: async () => undefined,
}
