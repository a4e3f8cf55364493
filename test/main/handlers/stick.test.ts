import { renameSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readParcel } from '#services/parcel/read-parcel.ts'
import { verifyParcel } from '#services/parcel/verify-parcel.ts'
import { openPhotoStore } from '#services/photos/photo-store.ts'
import type { Drive } from '#services/sticks/drive.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { exportHandlers } from '../../../electron/main/handlers/export.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

const isRoot = process.getuid?.() === 0
const formats = ['txt', 'whatsapp', 'social'] as const

type Heard = { readonly name: string; readonly body: unknown }

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
  const copied: unknown[] = []
  let hear: (heard: Heard) => void = () => {}
  const stick: Drive = {
    ...{ path: target, label: 'HUMAS-16G', kind: 'stick', isReadOnly: false },
    ...{ freeBytes: 12_000_000_000, sizeBytes: 16_000_000_000 },
  }
  const handlers = exportHandlers({
    profile,
    photos: openPhotoStore(nodeFilePort, profile.folder),
    dialogs: { chooseFolder: async () => target },
    printer: { print: async () => new Uint8Array() },
    clipboard: { write: async (words) => void copied.push(words) },
    reveal: () => {},
    say: (name, body) => hear({ name, body }),
    drives: {
      sticks: async () => ({ sticks: [stick], isSure: true }),
      of: async (folder) => (folder.startsWith(target) ? stick : null),
    },
  })
  const { sticks } = await handlers['stick.list']({})
  const input = {
    id: release.id,
    folder: sticks[0]?.folder.token ?? '',
    formats,
    existing: 'refuse',
    passphrase: null,
  } as const
  const onEvent = (listener: (heard: Heard) => void) => {
    hear = listener
  }
  const noted = async () => (await profile.ledger.read({ release: null, before: null })).entries
  return { root, target, profile, handlers, input, sticks, copied, onEvent, noted }
}

describe('stickHandlers', () => {
  test('list the sticks with what is free', async () => {
    const { sticks } = await setUp()

    expect(sticks).toMatchObject([
      { name: 'HUMAS-16G', kind: 'stick', freeBytes: 12_000_000_000, isReadOnly: false },
    ])
  })

  test('copy a parcel that another Teras reads back in', async () => {
    const { target, handlers, input, noted } = await setUp()

    const done = await handlers['stick.copy'](input)

    expect(done).toMatchObject({ folderName: 'panen-raya', keptFiles: 0, unnoted: null })
    const { problems } = await verifyParcel(join(target, 'panen-raya'))
    const { release } = await readParcel(join(target, 'panen-raya'))
    expect(problems).toEqual([])
    expect(release.headline).toBe('Panen Raya')
    const [line] = await noted()
    expect(line).toMatchObject({ way: 'stick', place: 'HUMAS-16G · panen-raya' })
    expect(line?.files.map(({ name }) => name)).toEqual(done.files.map(({ name }) => name))
    expect(line?.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('go on where a stick was pulled', async () => {
    const { root, target, handlers, input, onEvent, noted } = await setUp()
    const away = join(root, 'tercabut')
    let isPulled = false
    onEvent(({ name, body }) => {
      const { doneFiles = 0 } = body as { readonly doneFiles?: number }
      if (name !== 'stick.progress' || isPulled || doneFiles < 2) return
      isPulled = true
      renameSync(target, away)
    })

    await expect(handlers['stick.copy'](input)).rejects.toMatchObject({ code: 'stick-gone' })
    await expect(handlers['stick.copy'](input)).rejects.toMatchObject({ code: 'stick-gone' })
    expect(await noted()).toEqual([])
    renameSync(away, target)
    const left = await readdir(target)
    const done = await handlers['stick.copy'](input)

    expect(left).toEqual(['panen-raya.belum-selesai'])
    expect(done.keptFiles).toBeGreaterThan(0)
    expect(await readdir(target)).toEqual(['panen-raya'])
    expect((await verifyParcel(join(target, 'panen-raya'))).problems).toEqual([])
  })

  test('leave nothing behind when cancelled', async () => {
    const { target, handlers, input, onEvent, noted } = await setUp()
    onEvent(({ name }) => {
      if (name === 'stick.progress') void handlers['export.cancel']({})
    })

    await expect(handlers['stick.copy'](input)).rejects.toMatchObject({ code: 'export-cancelled' })

    expect(await readdir(target)).toEqual([])
    expect(await noted()).toEqual([])
  })

  test.skipIf(isRoot)('say that a stick is write-protected', async () => {
    const { target, handlers, input } = await setUp()
    await chmod(target, 0o555)

    const copying = handlers['stick.copy'](input)

    await expect(copying).rejects.toMatchObject({ code: 'stick-read-only' })
    await chmod(target, 0o755)
  })

  test('lock a parcel under a name that tells nothing', async () => {
    const { target, handlers, input } = await setUp()

    const done = await handlers['stick.copy']({ ...input, passphrase: 'kata sandi humas' })

    expect(done.folderName).toBe('paket')
    expect((await readdir(join(target, 'paket'))).sort()).toEqual([
      'BACA-SAYA.txt',
      'DAFTAR-BERKAS.txt',
      'paket.zip',
    ])
    const zip = join(target, 'paket', 'paket.zip')
    await expect(verifyParcel(zip, 'kata sandi lain')).rejects.toMatchObject({
      code: 'parcel-locked',
    })
    expect((await verifyParcel(zip, 'kata sandi humas')).problems).toEqual([])
  })

  test('write one ZIP and no other file', async () => {
    const { target, handlers, input, noted } = await setUp()
    const { existing: _existing, ...wish } = input

    const first = await handlers['stick.zip'](wish)
    const second = await handlers['stick.zip'](wish)

    expect(first).toMatchObject({ folderName: 'panen-raya.zip', unnoted: null })
    expect(second.folderName).toBe('panen-raya_2.zip')
    expect((await readdir(target)).sort()).toEqual(['panen-raya.zip', 'panen-raya_2.zip'])
    expect(await readFile(join(target, 'panen-raya.zip'))).toEqual(
      await readFile(join(target, 'panen-raya_2.zip')),
    )
    expect(await noted()).toMatchObject([{ way: 'zip' }, { way: 'zip' }])
  })

  test('tell when the ledger has no line of it', async () => {
    const { profile, target, handlers, input } = await setUp()
    await handlers['stick.copy'](input)
    await profile.ledger.close()
    const { writeFile, rm } = await import('node:fs/promises')
    await rm(join(profile.folder, 'ledger'), { recursive: true })
    await writeFile(join(profile.folder, 'ledger'), 'in the way')

    const done = await handlers['stick.copy']({ ...input, formats: ['txt'], existing: 'beside' })

    expect(done.unnoted).toMatch(/^disk-/)
    expect(await readdir(target)).toContain(done.folderName)
  })

  test('copy a passphrase', async () => {
    const { handlers, copied } = await setUp()

    await handlers['stick.copy-passphrase']({ passphrase: 'satu-dua' })

    expect(copied).toEqual([{ text: 'satu-dua' }])
  })
})
