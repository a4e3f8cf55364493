import type { z } from 'zod'
import { backupCalls } from './calls/backup.ts'
import { directoryCalls } from './calls/directory.ts'
import { handOverCalls } from './calls/hand-over.ts'
import { intakeCalls } from './calls/intake.ts'
import { ledgerCalls } from './calls/ledger.ts'
import { outboxCalls } from './calls/outbox.ts'
import { parcelCalls } from './calls/parcel.ts'
import { printCalls } from './calls/print.ts'
import { recoveryCalls } from './calls/recovery.ts'
import { releaseCalls } from './calls/releases.ts'
import { stickCalls } from './calls/stick.ts'
import type { CallTable } from './calls/table.ts'
import { templateCalls } from './calls/templates.ts'
import { trashCalls } from './calls/trash.ts'
import { windowCalls } from './calls/window.ts'

export type * from './calls/backup.ts'
export type * from './calls/directory.ts'
export type * from './calls/hand-over.ts'
export type * from './calls/intake.ts'
export type * from './calls/outbox.ts'
export type * from './calls/parcel.ts'
export type * from './calls/print.ts'
export type * from './calls/recovery.ts'
export type * from './calls/releases.ts'
export type * from './calls/stick.ts'
export type { Opened, Saved } from './calls/table.ts'
export type * from './calls/templates.ts'

/**
 * Everything the window may ask of the main process. Handlers, client, and channel names are
 * derived from this table; a call is refused with a code of `ErrorCode`, never with an exception.
 */
export const calls = {
  ...windowCalls,
  ...releaseCalls,
  ...handOverCalls,
  ...stickCalls,
  ...parcelCalls,
  ...printCalls,
  ...backupCalls,
  ...intakeCalls,
  ...recoveryCalls,
  ...directoryCalls,
  ...templateCalls,
  ...trashCalls,
  ...ledgerCalls,
  ...outboxCalls,
} as const satisfies CallTable

export type Calls = typeof calls
export type CallName = keyof Calls
export type Input<Name extends CallName> = z.input<Calls[Name]['input']>
export type Output<Name extends CallName> = z.output<Calls[Name]['output']>
