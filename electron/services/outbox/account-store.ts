import { join } from 'node:path'
import { z } from 'zod'
import { type Account, accountSchema } from '#core/outbox/account.ts'
import type { Clock } from '../store/clock.ts'
import { openDatabase } from '../store/database.ts'
import type { FilePort } from '../store/file-port.ts'
import type { LogWatch } from '../store/log-watch.ts'
import { nullIfDamaged, saveOverDamage } from '../store/over-damage.ts'

const accountFactsSchema = z.strictObject({
  account: accountSchema.nullable(),
  /** All of the outbox, by her. */
  isPaused: z.boolean(),
  /** The server refused her name or password: not tried again by itself, or it locks her out. */
  isRefused: z.boolean(),
})
export type AccountFacts = z.infer<typeof accountFactsSchema>

export type AccountStore = {
  /** Damaged files count as none: she fills the account in again. Rejects with `disk-`. */
  readonly read: () => Promise<AccountFacts>
  readonly save: (facts: AccountFacts) => Promise<void>
  readonly close: () => Promise<void>
}

const noAccount: AccountFacts = { account: null, isPaused: false, isRefused: false }

/** The mailbox that is sent from, without its password. */
export function openAccountStore(given: {
  readonly profileFolder: string
  readonly port: FilePort
  readonly clock: Clock
  readonly watch: (folder: string) => LogWatch
}): AccountStore {
  const folder = join(given.profileFolder, 'outbox', 'account')
  const shape = { schema: accountFactsSchema, version: 1 }
  const database = openDatabase<AccountFacts>(
    ...([given.port, folder, shape, given.clock, null, given.watch(folder)] as const),
  )
  return {
    read: async () => (await database.read().catch(nullIfDamaged))?.value ?? noAccount,
    save: (facts) => saveOverDamage(database, facts),
    close: database.close,
  }
}

/** What is true of the mailbox at present. */
export type AccountBook = {
  readonly now: () => AccountFacts
  /** It is so when the disk has it, and rejects otherwise. */
  readonly change: (changed: Partial<AccountFacts>) => Promise<void>
  /** It is so for this run whatever the disk says: what stops the sending. Rejects like `change`. */
  readonly stop: (changed: Partial<AccountFacts>) => Promise<void>
}

/** Written one after another, so that no change undoes one that came meanwhile. */
export function openAccountBook(
  { save }: Pick<AccountStore, 'save'>,
  first: AccountFacts,
): AccountBook {
  let facts = first
  let last: Promise<void> = Promise.resolve()
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    const turn = last.then(act)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    now: () => facts,
    change: (changed) =>
      inTurn(async () => {
        await save({ ...facts, ...changed })
        facts = { ...facts, ...changed }
      }),
    stop(changed) {
      facts = { ...facts, ...changed }
      return inTurn(() => save(facts))
    },
  }
}

/** Whether a password given for one serves the other. */
export function isSameLogin(one: Account | null, other: Account): boolean {
  return one !== null && one.host === other.host && one.user === other.user
}
