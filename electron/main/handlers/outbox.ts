import { join } from 'node:path'
import type { BrowserWindow, PowerMonitor } from 'electron'
import type { Output } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import type { Dispatch } from '#core/outbox/dispatch.ts'
import type { Outbox } from '#services/outbox/outbox-ports.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import { systemClock } from '#services/store/clock.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Dialogs } from '../dialogs.ts'
import { describe, log } from '../log.ts'
import { openPasswordSafe, type SystemSafe } from '../password-safe.ts'
import type { Printer } from '../printer.ts'
import type { Say } from '../say.ts'
import { composeQueued, planQueued } from './outbox-mails.ts'

type Given = {
  readonly profile: Pick<Profile, 'folder' | 'releases' | 'settings' | 'ledger' | 'safety'>
  readonly photos: PhotoStore
  readonly printer: Pick<Printer, 'print'>
  readonly say: Say
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly storage: SystemSafe
}

type OutboxCalls = Extract<keyof Handlers, `outbox.${string}`>

export type OutboxDesk = {
  readonly handlers: Pick<Handlers, OutboxCalls>
  /** What waits from last time goes on a while after the first screen is there. */
  readonly begin: (
    window: Pick<BrowserWindow, 'webContents'>,
    power: Pick<PowerMonitor, 'on'>,
  ) => void
  readonly close: () => Promise<void>
}

/** The outbox, opened when it is first needed: a start must not wait for it. */
export function createOutbox(given: Given): OutboxDesk {
  const { profile, say, storage, dialogs } = given
  let opened: Promise<Outbox> | null = null
  let timer: NodeJS.Timeout | undefined

  const open = (): Promise<Outbox> => {
    opened ??= openNow().catch((error: unknown) => {
      // The disk may answer the next time.
      opened = null
      throw error
    })
    return opened
  }

  const openNow = async (): Promise<Outbox> => {
    const { openOutbox } = await import('#services/outbox/outbox.ts')
    const { usualTimeouts } = await import('#services/outbox/outbox-ports.ts')
    return openOutbox({
      profileFolder: profile.folder,
      port: nodeFilePort,
      clock: systemClock(),
      password: openPasswordSafe(storage, join(profile.folder, 'desk', 'mail-password')),
      note: (dispatch) => noteInLedger(profile, dispatch),
      onChange: () => say('outbox.changed', {}),
      timeouts: usualTimeouts,
      watch: (folder) => profile.safety.watch(folder, null),
      ca: null,
    })
  }

  /** What waits must not be forgotten because the disk did not answer at the start. */
  const beginOrWait = () => {
    open().catch((error: unknown) => {
      log(`the outbox waits: ${describe(error)}`)
      timer = setTimeout(beginOrWait, nextLookMs)
    })
  }

  /** Acts, then tells how it is now. */
  const after = async (act: (outbox: Outbox) => Promise<unknown>) => {
    const outbox = await open()
    await act(outbox)
    return outbox.view()
  }

  return {
    begin(window, power) {
      window.webContents.once('did-finish-load', () => {
        timer = setTimeout(beginOrWait, firstLookMs)
        // A PC that wakes up often has another line than before.
        power.on('resume', () => void opened?.then(({ look }) => look()).catch(() => undefined))
      })
    },
    async close() {
      clearTimeout(timer)
      const outbox = await opened?.catch(() => null)
      await outbox?.close()
    },
    handlers: {
      'outbox.state': () => after(async () => undefined),
      'outbox.plan': async (wish) => planQueued(given, wish, (await accountOf(open)) ?? null),
      'outbox.queue': (wish) => queue(given, wish, open),
      'outbox.send-now': ({ ids }) => after((outbox) => outbox.sendNow(ids)),
      'outbox.pause-all': ({ isPaused }) => after((outbox) => outbox.pauseAll(isPaused)),
      'outbox.act': ({ id, act }) => after((outbox) => outbox.act(id, act)),
      'outbox.change': ({ id, to, subject }) =>
        after((outbox) => outbox.change(id, { to, subject })),
      async 'outbox.save-copy'({ id }) {
        const outbox = await open()
        const { dispatches } = await outbox.view()
        const bytes = await outbox.read(id)
        const folder = await dialogs.chooseFolder(null)
        if (folder === null) return { fileName: null }
        const { writeFreshFile } = await import('#services/hand-over/write-fresh-file.ts')
        const { slugOf } = await import('#core/text/safe-names.ts')
        const { subject = '' } = dispatches.find((one) => one.id === id) ?? {}
        const file = { stem: slugOf(subject) || 'kiriman', extension: 'eml', bytes }
        return { fileName: await writeFreshFile(folder, file) }
      },
      'outbox.save-account': ({ account, password, keep }) =>
        after((outbox) =>
          outbox.saveAccount(account, password === null ? null : { word: password, keep }),
        ),
      'outbox.forget-account': () => after((outbox) => outbox.forgetAccount()),
      async 'outbox.test-account'({ account, password }) {
        const attempt = await (await open()).test(account, password)
        return { passed: attempt === null, attempt }
      },
      'outbox.give-password': ({ password }) => after((outbox) => outbox.givePassword(password)),
    },
  }
}

const firstLookMs = 5000
const nextLookMs = 5 * 60_000

async function accountOf(open: () => Promise<Outbox>) {
  return (await (await open()).view()).account
}

async function queue(
  given: Given,
  wish: Parameters<Handlers['outbox.queue']>[0],
  open: () => Promise<Outbox>,
): Promise<Output<'outbox.queue'>> {
  const account = await accountOf(open)
  if (account === null) throw new AppError('account-missing', 'nobody to send from')
  if (wish.wishes.mailing.to.length === 0) throw new AppError('bad-input', 'nobody to send to')
  const mails = await composeQueued(given, wish, account)
  return { queued: await (await open()).queue(mails) }
}

function noteInLedger({ ledger }: Pick<Profile, 'ledger'>, dispatch: Dispatch): Promise<void> {
  const { id, release, to, attachments, by, attempts } = dispatch
  const { at } = attempts.at(-1) ?? { at: dispatch.createdAt }
  const files = attachments.map((file) => ({ ...file, sha256: null }))
  return ledger
    .note({
      ...{ id, at, by, way: 'mail', recipient: to, place: '', files },
      ...{ releaseId: release.id, revision: release.revision, headline: release.headline },
    })
    .then(() => undefined)
}
