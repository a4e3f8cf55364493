import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { manifestName } from '#core/outbox/manifest.ts'
import { releaseSchema } from '#core/release/release.ts'
import { readParcel } from '#services/parcel/read-parcel.ts'
import { verifyParcel } from '#services/parcel/verify-parcel.ts'
import { parcelOfZip, zipParcel } from '#services/parcel/zip-parcel.ts'
import { photoHashOf } from '#services/photos/photo-hash.ts'
import { fullRelease } from '../../helpers/full-release.ts'
import { sampleParcel } from '../../helpers/sample-parcel.ts'

const parcel = sampleParcel()
const manifest = await parcel.manifest()
let folder = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'teras-paket-'))
  await layOut(folder)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function layOut(into: string, laid = parcel): Promise<void> {
  for (const { name, bytes } of [...laid.files, await laid.manifest()])
    writeFileSync(join(into, name), bytes)
}

describe('readParcel', () => {
  test('gives the release back with its photos', async () => {
    const { release, photos, problems } = await readParcel(folder)

    expect(problems).toEqual([])
    expect(releaseSchema.parse(release)).toEqual(release)
    for (const key of ['headline', 'story', 'dateline', 'pressContacts', 'embargo'] as const) {
      expect(release[key]).toEqual(fullRelease[key])
    }
    expect(photos.map(({ drawnFrom }) => drawnFrom)).toEqual(['a'.repeat(64), 'c'.repeat(64)])
    for (const [at, { facts, read }] of photos.entries()) {
      expect(facts.hash).toBe(await photoHashOf(await read()))
      expect(release.photos[at]).toMatchObject({
        ...facts,
        caption: fullRelease.photos[at]?.caption,
      })
    }
  })

  test.each([null, 'sandi panjang'])('reads the ZIP with the passphrase %j', async (passphrase) => {
    const path = join(folder, 'paket.zip')
    writeFileSync(path, await zipParcel(parcel, passphrase))

    const [zipped, lying] = [await readParcel(path, passphrase), await readParcel(folder)]
    expect(zipped.release).toEqual(lying.release)
    expect(zipped.photos.map(({ facts }) => facts)).toEqual(lying.photos.map(({ facts }) => facts))
    expect(zipped.problems).toEqual([])
  })

  test('goes on into the locked ZIP that lies on the stick', async () => {
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    const locked = await parcelOfZip(parcel, 'sandi panjang')
    await layOut(folder, locked)

    const { release, problems, proofs } = await readParcel(folder, 'sandi panjang')

    expect(release.headline).toBe(fullRelease.headline)
    expect(problems).toEqual([])
    const zip = locked.files.find(({ name }) => name.endsWith('.zip'))
    const known = [await locked.manifest(), manifest, ...(zip === undefined ? [] : [zip])]
    expect(proofs).toEqual(await Promise.all(known.map(({ bytes }) => photoHashOf(bytes))))
  })

  test.each([null, 'sandi lain'])('stays locked with %j', async (passphrase) => {
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    await layOut(folder, await parcelOfZip(parcel, 'sandi panjang'))

    await expect(readParcel(folder, passphrase)).rejects.toMatchObject({ code: 'parcel-locked' })
  })

  test('leaves out a photo that somebody changed', async () => {
    writeFileSync(join(folder, '2024-10-09_kelas-menulis_01.jpg'), 'bukan lagi')

    const { release, photos, problems } = await readParcel(folder)

    expect(photos.length).toBe(1)
    expect(release.photos.map(({ caption }) => caption)).toEqual(['Pena dan buku.'])
    expect(problems).toEqual([
      { kind: 'differs', file: '2024-10-09_kelas-menulis_01.jpg' },
      { kind: 'photo-lost', file: '2024-10-09_kelas-menulis_01.jpg' },
    ])
  })

  test('leaves out a photo that is no picture', async () => {
    const files = [{ name: 'a.jpg', bytes: Buffer.from('bukan foto'), photo: 'a'.repeat(64) }]
    await layOut(folder, sampleParcel({ files }))

    const { problems } = await readParcel(folder)

    expect(problems).toContainEqual({ kind: 'photo-not-a-picture', file: 'a.jpg' })
  })

  test('does not believe a release that somebody changed', async () => {
    writeFileSync(join(folder, 'rilis.json'), '{}')

    await expect(readParcel(folder)).rejects.toMatchObject({ code: 'parcel-damaged' })
  })

  test('knows a release of a later Teras', async () => {
    const release = { ...fullRelease, format: 99 } as never
    await layOut(folder, sampleParcel({ release }))

    await expect(readParcel(folder)).rejects.toMatchObject({ code: 'parcel-newer' })
  })

  test('says where a parcel carries no release', async () => {
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    await layOut(folder, sampleParcel({ carriesRelease: false }))

    await expect(readParcel(folder)).rejects.toMatchObject({ code: 'parcel-without-release' })
  })
})

describe('verifyParcel', () => {
  test('names every file that is not as listed', async () => {
    rmSync(join(folder, '2024-10-09_kelas-menulis.txt'))
    writeFileSync(join(folder, '2024-10-09_kelas-menulis.docx'), 'lain')
    rmSync(join(folder, 'rilis.json'))
    mkdirSync(join(folder, 'rilis.json'))
    writeFileSync(join(folder, 'Thumbs.db'), '')

    const { entries, problems } = await verifyParcel(folder)

    expect(entries.length).toBe(parcel.files.length)
    expect(problems).toEqual([
      { kind: 'missing', file: '2024-10-09_kelas-menulis.txt' },
      { kind: 'differs', file: '2024-10-09_kelas-menulis.docx' },
      { kind: 'unreadable', file: 'rilis.json' },
      { kind: 'unlisted', file: 'Thumbs.db' },
    ])
  })

  test.each([
    ['an empty folder', 'parcel-unknown', () => rmSync(join(folder, manifestName))],
    [
      'a list that was cut short',
      'parcel-damaged',
      () =>
        writeFileSync(
          join(folder, manifestName),
          manifest.bytes.subarray(0, parcel.manifestBytes - 1),
        ),
    ],
  ])('refuses %s', async (_, code, spoil) => {
    spoil()

    await expect(verifyParcel(folder)).rejects.toMatchObject({ code })
  })

  test.each(['tidak-ada', 'rilis.json'])('refuses %s as a parcel', async (name) => {
    await expect(verifyParcel(join(folder, name))).rejects.toMatchObject({ code: 'parcel-unknown' })
  })
})
