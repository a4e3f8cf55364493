import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { noWishes } from '#contract/calls/hand-over.ts'
import { openPhotoStore } from '#services/photos/photo-store.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { exportHandlers } from '../../../electron/main/handlers/export.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

async function setUp() {
  const root = await storeFolder()
  const target = join(root, 'stik')
  await mkdir(target)
  const profile = openProfile(join(root, 'profil'))
  onTestFinished(() => profile.close())
  const {
    id: _id,
    createdAt: _at,
    format: _format,
    ...draft
  } = makeRelease({ headline: 'Panen Raya' })
  const { release } = await profile.releases.create(draft)
  const revealed: string[] = []
  const progress: unknown[] = []
  const copied: unknown[] = []
  const handlers = exportHandlers({
    profile,
    photos: openPhotoStore(nodeFilePort, profile.folder),
    dialogs: { chooseFolder: async () => target },
    printer: { print: async () => new Uint8Array() },
    clipboard: { write: async (words) => void copied.push(words) },
    reveal: (path) => revealed.push(path),
    say: (name, body) => progress.push([name, body]),
  })
  return { target, handlers, id: release.id, revealed, progress, copied }
}

const txt = { formats: ['txt'], existing: 'refuse' } as const

describe('exportHandlers', () => {
  test('copy the very words that are shown', async () => {
    const { handlers, id, copied } = await setUp()

    const { texts } = await handlers['export.words']({ id, format: 'whatsapp' })
    await handlers['export.copy']({ id, format: 'whatsapp', at: 0 })

    expect(texts).toEqual(['*SIARAN PERS*\n\n*Panen Raya*'])
    expect(copied).toEqual([{ text: texts[0] }])
    await expect(handlers['export.copy']({ id, format: 'whatsapp', at: 1 })).rejects.toMatchObject({
      code: 'bad-input',
    })
  })

  test('copy the article with its formatting for a web editor', async () => {
    const { handlers, id, copied } = await setUp()

    await handlers['export.copy']({ id, format: 'html', at: 0 })

    expect(copied).toMatchObject([{ html: expect.stringContaining('<h1>Panen Raya</h1>') }])
  })

  test('show the e-mail that would be written', async () => {
    const { handlers, id } = await setUp()
    const to = ['satu', 'dua'].map((name) => ({ name, address: `${name}@example.com` }))
    const wishes = { ...noWishes, mailing: { to, apart: true } }

    const email = await handlers['export.email']({ id, formats: ['eml'], wishes })

    expect(email).toMatchObject({ subject: 'Panen Raya', copies: 2 })
    expect(email.attachments.map(({ name }) => name)).toEqual(['panen-raya.docx'])
    expect(email.sizeBytes).toBeGreaterThan(email.attachments[0]?.sizeBytes ?? 0)
  })

  test('hand over into the chosen folder and show it', async () => {
    const { target, handlers, id, revealed, progress } = await setUp()
    const { folder } = await handlers['export.choose-folder']({})

    const done = await handlers['export.start']({ id, folder: folder?.token ?? '', ...txt })
    await handlers['export.reveal']({})

    expect(done).toMatchObject({ folderName: 'panen-raya', files: [{ name: 'panen-raya.txt' }] })
    expect(await readdir(join(target, 'panen-raya'))).toEqual(['panen-raya.txt'])
    expect(revealed).toEqual([join(target, 'panen-raya')])
    expect(progress.at(-1)).toMatchObject(['export.progress', { done: 1, total: 1 }])
  })

  test('remember the folder while it exists', async () => {
    const { target, handlers } = await setUp()
    const first = await handlers['export.last-folder']({})
    const { folder } = await handlers['export.choose-folder']({})
    const remembered = await handlers['export.last-folder']({})
    await rm(target, { recursive: true })

    expect(first.folder).toBeNull()
    expect(remembered.folder).toEqual(folder)
    expect((await handlers['export.last-folder']({})).folder).toBeNull()
  })

  test('refuse a folder that has vanished', async () => {
    const { target, handlers, id } = await setUp()
    const { folder } = await handlers['export.choose-folder']({})
    await rm(target, { recursive: true })

    const start = handlers['export.start']({ id, folder: folder?.token ?? '', ...txt })

    await expect(start).rejects.toMatchObject({ code: 'folder-gone' })
  })

  test('refuse a second hand-over while one runs', async () => {
    const { handlers, id } = await setUp()
    const { folder } = await handlers['export.choose-folder']({})
    const input = { id, folder: folder?.token ?? '', ...txt }

    const first = handlers['export.start'](input)
    await expect(handlers['export.start'](input)).rejects.toMatchObject({ code: 'export-running' })

    await expect(first).resolves.toHaveProperty('folderName')
  })

  test('leave nothing behind when cancelled', async () => {
    const { target, handlers, id } = await setUp()
    const { folder } = await handlers['export.choose-folder']({})

    const start = handlers['export.start']({ id, folder: folder?.token ?? '', ...txt })
    await handlers['export.cancel']({})

    await expect(start).rejects.toMatchObject({ code: 'export-cancelled' })
    expect(await readdir(target)).toEqual([])
  })
})
