import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { describe, expect, onTestFinished, test } from 'vitest'
import { noWishes } from '#contract/calls/hand-over.ts'
import { openPhotoStore } from '#services/photos/photo-store.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { createOutbox } from '../../../electron/main/handlers/outbox.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder } from '../../helpers/store-folder.ts'
import { accountAt, testServer } from '../../helpers/test-outbox.ts'
import { tinyJpeg } from '../../helpers/tiny-jpeg.ts'

// Loading the exporters alone may take a second.
const slowly = { timeout: 10_000 }
const noKeyRing = {
  isEncryptionAvailable: () => false,
  encryptString: () => Buffer.alloc(0),
  decryptString: () => '',
}
const redaksi = { name: 'Redaksi Contoh', address: 'redaksi@media.contoh.example' }
const kota = { name: 'Meja Kota', address: 'kota@media.contoh.example' }

async function setUp() {
  const server = await testServer({ security: 'plain', login: null })
  const profile = openProfile(join(await storeFolder(), 'profil'))
  onTestFinished(() => profile.close())
  const {
    id: _id,
    createdAt: _at,
    format: _format,
    ...draft
  } = makeRelease({ headline: 'Panen Raya' })
  const { release } = await profile.releases.create(draft)
  const target = await storeFolder()
  const photos = openPhotoStore(nodeFilePort, profile.folder)
  const said: string[] = []
  const { handlers, close } = createOutbox({
    profile,
    photos,
    printer: { print: async () => new Uint8Array() },
    say: (name) => void said.push(name),
    dialogs: { chooseFolder: async () => target },
    storage: noKeyRing,
  })
  onTestFinished(close)
  const plain = { security: 'plain', allowsPlain: true, user: '' } as const
  const account = accountAt(server, plain)
  const save = (fields: Partial<typeof account> = {}) =>
    handlers['outbox.save-account']({
      account: { ...account, ...fields },
      password: null,
      keep: false,
    })
  const mailing = { to: [redaksi, kota], apart: true }
  const wish = { id: release.id, formats: [], wishes: { ...noWishes, mailing } }
  return { server, profile, photos, handlers, save, wish, said, target, id: release.id }
}

describe('createOutbox', () => {
  test('queues a release for each recipient, sends it, and notes it', async () => {
    const { server, profile, handlers, save, wish, said, id } = await setUp()
    await save()

    const { queued } = await handlers['outbox.queue']({ ...wish, split: false, by: 'Bu Contoh' })

    await expect.poll(() => server.taken.length, slowly).toBe(2)
    await expect
      .poll(
        async () => (await handlers['outbox.state']({})).dispatches.map(({ state }) => state),
        slowly,
      )
      .toEqual(['sent', 'sent'])
    const mail = await simpleParser(server.taken[0]?.bytes ?? '')
    expect(mail).toMatchObject({ subject: 'Panen Raya', to: { value: [redaksi] } })
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['panen-raya.docx'])
    expect(mail.headerLines.map(({ key }) => key)).not.toContain('x-unsent')
    expect(server.taken[0]?.bytes.toString()).not.toContain(kota.address)
    await expect
      .poll(async () => (await profile.ledger.read({ release: id, before: null })).entries, slowly)
      .toHaveLength(2)
    const { entries } = await profile.ledger.read({ release: id, before: null })
    expect(entries[0]).toMatchObject({ way: 'mail', by: 'Bu Contoh' })
    expect(new Set(entries.map((entry) => entry.id))).toEqual(new Set(queued))
    expect(said).toContain('outbox.changed')
  })

  test('queues nothing without an account or a recipient', async () => {
    const { handlers, save, wish } = await setUp()
    const queue = handlers['outbox.queue']

    await expect(queue({ ...wish, split: false, by: '' })).rejects.toMatchObject({
      code: 'account-missing',
    })
    await save()
    await expect(queue({ ...wish, wishes: noWishes, split: false, by: '' })).rejects.toMatchObject({
      code: 'bad-input',
    })
    expect((await handlers['outbox.state']({})).dispatches).toEqual([])
  })

  test('weighs the mail as it travels, and offers the stick', async () => {
    const { server, handlers, save, wish } = await setUp()
    expect(await handlers['outbox.plan'](wish)).toMatchObject({ fits: true, limitBytes: null })
    await save({ sendsItself: false })
    const { sizeBytes, fits } = await handlers['outbox.plan'](wish)
    await save({ sendsItself: true })
    await handlers['outbox.queue']({
      ...wish,
      wishes: { ...noWishes, mailing: { to: [redaksi], apart: false } },
      ...{ split: false, by: '' },
    })
    await expect.poll(() => server.taken.length, slowly).toBe(1)
    await save({ limitBytes: 5000 })

    const plan = await handlers['outbox.plan'](wish)

    expect(fits).toBe(true)
    expect(sizeBytes).toBe(server.taken[0]?.bytes.length)
    expect(plan.fits).toBe(false)
    expect(plan.offers.map(({ way }) => way)).toEqual(['stick'])
  })

  test('offers smaller photos and two mails where those fit', async () => {
    const { profile, photos, handlers, save, wish } = await setUp()
    const facts = await photos.add(tinyJpeg.bytes)
    for (const [rendition, size] of [['print', 60_000] as const, ['web', 10_000] as const]) {
      await photos.keep(facts.hash, rendition, Buffer.concat([tinyJpeg.bytes, randomBytes(size)]))
    }
    const photo = { ...facts, caption: 'Panen.', credit: 'Humas', altText: 'Panen' }
    const {
      id: _id,
      createdAt: _at,
      format: _format,
      ...draft
    } = makeRelease({ headline: 'Panen Raya', photos: [photo] })
    const { release } = await profile.releases.create(draft)
    await save({ limitBytes: 130_000 })

    const { fits, offers } = await handlers['outbox.plan']({ ...wish, id: release.id })

    expect(fits).toBe(false)
    expect(offers.map(({ way }) => way)).toEqual(['smaller-photos', 'two-mails', 'stick'])
    for (const { sizeBytes } of offers.slice(0, 2)) expect(sizeBytes).toBeLessThan(130_000)
  })

  test('tests an account without sending', async () => {
    const { server, handlers } = await setUp()
    const account = accountAt(server, { security: 'plain', allowsPlain: true, user: '' })

    const tested = await handlers['outbox.test-account']({ account, password: null })

    expect(tested).toEqual({ passed: true, attempt: null })
    expect(server.visits.map(({ step }) => step)).not.toContain('mail')
  })

  test('saves a copy of what was sent, byte for byte', async () => {
    const { server, handlers, save, wish, target } = await setUp()
    await save()
    const mailing = { to: [redaksi], apart: false }
    const { queued } = await handlers['outbox.queue']({
      ...{ ...wish, wishes: { ...noWishes, mailing }, split: false, by: '' },
    })
    await expect.poll(() => server.taken.length, slowly).toBe(1)

    const { fileName } = await handlers['outbox.save-copy']({ id: queued[0] ?? '' })

    expect(fileName).toBe('panen-raya.eml')
    const bytes = await readFile(join(target, fileName ?? ''))
    expect(bytes.equals(server.taken[0]?.bytes ?? Buffer.alloc(0))).toBe(true)
  })
})
