import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { noWishes } from '#contract/calls/hand-over.ts'
import { id as words } from '#core/i18n/id.ts'
import { usualLimitBytes } from '#core/outbox/account.ts'
import { firstSettings } from '#core/release/settings.ts'
import { findBarriers } from './axe.ts'
import { callOn } from './call.ts'
import { fullRelease } from './full-release.ts'
import { startOf } from './keys.ts'
import { type Launched, launchTeras } from './launch.ts'
import { findOverflow } from './layout.ts'
import { type MailServer, openMailServer, sampleLogin } from './mail/server.ts'
import { picture, resize } from './screens.ts'

const { outbox } = words

export type OutboxDesk = Awaited<ReturnType<typeof openOutboxDesk>>

/** The running program with one release, and a mail server that comes and goes on one port. */
export async function openOutboxDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'teras-outbox-'))
  const port = await freePort()
  let teras: Launched = await start()
  let server: MailServer | null = null

  async function start(): Promise<Launched> {
    const launched = await launchTeras({ profile: join(folder, 'profil') })
    launched.page.setDefaultTimeout(10_000)
    await launched.page.waitForSelector('main')
    await resize(launched, 1366, 768)
    return launched
  }

  const call = callOn(teras.page)
  await call('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
  const { id: _id, createdAt: _at, format: _format, ...fields } = fullRelease
  const { release } = await call('release.create', { release: { ...fields, photos: [] } })
  await teras.page.reload()
  await teras.page.getByText(release.headline).first().waitFor()

  const dialog = () => teras.page.getByRole('dialog').last()
  const row = (to: string) => dialog().getByRole('listitem').filter({ hasText: to }).first()
  return {
    port,
    dialog,
    row,
    teras: () => teras,
    page: () => teras.page,
    /** Without TLS: what a certificate does is shown where the outbox itself is tested. */
    async serve(): Promise<MailServer> {
      server = await openMailServer({ port, security: 'plain', login: sampleLogin })
      return server
    },
    server(): MailServer {
      if (server === null) throw new Error('no server was there yet')
      return server
    },
    async restart(): Promise<void> {
      await teras.close()
      teras = await start()
    },
    async end(): Promise<void> {
      await teras.kill()
      await server?.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    saveAccount: (password: string) =>
      callOn(teras.page)('outbox.save-account', {
        account: {
          name: 'Humas Contoh',
          address: 'humas@lapas.contoh.invalid',
          host: '127.0.0.1',
          port,
          security: 'plain',
          allowsPlain: true,
          user: sampleLogin.user,
          limitBytes: usualLimitBytes,
          sendsItself: true,
        },
        password,
        keep: false,
      }),
    press: (name: string) => dialog().getByRole('button', { name, exact: true }).last().click(),
    field: (name: string) => dialog().getByRole('textbox', { name, exact: true }),
    async show(): Promise<void> {
      await teras.page.keyboard.press('Control+Shift+o')
      await teras.page.getByRole('heading', { name: outbox.title, exact: true }).waitFor()
    },
    close: () => dialog().getByRole('button', { name: outbox.close }).last().click(),
    act: (to: string, name: string) =>
      row(to)
        .getByRole('button', { name: startOf(name) })
        .first()
        .click(),
    state: (to: string, name: keyof typeof outbox.state) =>
      row(to).getByText(outbox.state[name], { exact: true }).waitFor({ timeout: 20_000 }),
    /** What the dialog of the hand-over asks, without its clicks. */
    queue: (to: string) =>
      callOn(teras.page)('outbox.queue', {
        id: release.id,
        formats: ['txt'],
        split: false,
        by: 'Ibu Contoh',
        wishes: { ...noWishes, mailing: { to: [{ name: '', address: to }], apart: false } },
      }),
    async expectOpenToAll(name: string): Promise<void> {
      await picture(teras, name)
      // Colours fade into each other: axe must not measure one that is on its way.
      await teras.page.evaluate(async () => {
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      })
      expect(await findBarriers(teras.page)).toEqual([])
      expect(await findOverflow(teras.page)).toEqual([])
    },
  }
}

/** Of a server that is away: taken once and given back. */
async function freePort(): Promise<number> {
  const door = createServer()
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  const address = door.address()
  const closed = once(door, 'close')
  door.close()
  await closed
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
