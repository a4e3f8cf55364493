import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { manifestName, printManifest } from '#core/outbox/manifest.ts'
import { parcelLimits } from '#core/outbox/parcel.ts'
import { readParcel } from '#services/parcel/read-parcel.ts'
import { verifyParcel } from '#services/parcel/verify-parcel.ts'
import { photoHashOf } from '#services/photos/photo-hash.ts'
import { fullRelease } from '../../helpers/full-release.ts'
import { hostileZip } from '../../helpers/hostile-zip.ts'
import { sampleParcel } from '../../helpers/sample-parcel.ts'

const parcel = sampleParcel()
const files = [...parcel.files, await parcel.manifest()]
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teras-jebakan-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function layOut(): void {
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
}

async function listOf(entries: readonly { name: string; bytes: Uint8Array }[]) {
  const listed = []
  for (const { name, bytes } of entries)
    listed.push({ name, sizeBytes: bytes.length, sha256: await photoHashOf(bytes) })
  return printManifest(listed)
}

describe('a hostile ZIP', () => {
  const word = Buffer.from('jahat')

  test.each([
    ['../keluar.txt'],
    ['/etc/keluar.txt'],
    ['C:/keluar.txt'],
    ['..\\keluar.txt'],
    ['paket/../../keluar.txt'],
  ])('is refused where a name leads out: %s', async (name) => {
    const zip = hostileZip([...files, { name, bytes: word }])

    await expect(readParcel(zip)).rejects.toMatchObject({ code: 'parcel-unsafe' })
  })

  test('is refused where it holds a link', async () => {
    const zip = hostileZip([...files, { name: 'tautan', bytes: word, mode: 0o120777 }])

    await expect(readParcel(zip)).rejects.toMatchObject({ code: 'parcel-unsafe' })
  })

  test('is refused where two files have one name', async () => {
    const zip = hostileZip([...files, { name: 'RILIS.JSON', bytes: word }])

    await expect(readParcel(zip)).rejects.toMatchObject({ code: 'parcel-unsafe' })
  })

  test('is refused before it is unpacked where it says that it is huge', async () => {
    const claims = parcelLimits.zipBytes
    const zip = hostileZip([...files, { name: 'besar.txt', bytes: word, claims }])

    await expect(readParcel(zip)).rejects.toMatchObject({ code: 'parcel-too-large' })
  })

  test('is refused where it unpacks to more than it says', async () => {
    const bytes = Buffer.alloc(50_000_000)
    const zip = hostileZip([...files, { name: 'bom.txt', bytes, claims: 10 }])

    await expect(readParcel(zip)).rejects.toMatchObject({ code: 'parcel-unsafe' })
  })

  test('is refused where it holds very many files', async () => {
    const { files: length } = parcelLimits
    const many = Array.from({ length }, (_, at) => ({ name: `${at}.txt`, bytes: word }))

    await expect(readParcel(hostileZip([...files, ...many]))).rejects.toMatchObject({
      code: 'parcel-too-large',
    })
  })

  test('is read where somebody packed its folder', async () => {
    const within = files.map(({ name, bytes }) => ({ name: `paket baru/${name}`, bytes }))

    const { release, problems } = await readParcel(hostileZip(within))

    expect(release.headline).toBe(fullRelease.headline)
    expect(problems).toEqual([])
  })
})

describe('a hostile folder', () => {
  test('does not lead to a file beside it by a link', async () => {
    layOut()
    const outside = join(folder, '..', `${Math.random()}.jpg`)
    const name = '2024-10-09_kelas-menulis_01.jpg'
    writeFileSync(outside, files.find((file) => file.name === name)?.bytes ?? '')
    rmSync(join(folder, name))
    symlinkSync(outside, join(folder, name))

    const { photos, problems } = await readParcel(folder)

    rmSync(outside)
    expect(photos).toHaveLength(1)
    expect(problems).toContainEqual({ kind: 'unreadable', file: name })
  })

  test.runIf(process.platform === 'linux')('does not wait for a pipe without an end', async () => {
    layOut()
    rmSync(join(folder, 'rilis.json'))
    spawnSync('mkfifo', [join(folder, 'rilis.json')])

    await expect(readParcel(folder)).rejects.toMatchObject({ code: 'parcel-damaged' })
  })

  test('is not read beyond what its list says', async () => {
    layOut()
    // Without blocks on the disk; read to its end it would take minutes.
    truncateSync(join(folder, 'rilis.json'), 200_000_000_000)

    const { problems } = await verifyParcel(folder)

    expect(problems).toEqual([{ kind: 'differs', file: 'rilis.json' }])
  })

  test.each([
    ['very many files', 10_000, 1],
    ['more bytes than a release can have', 2, parcelLimits.sizeBytes],
  ])('is refused where its list promises %s', async (_, count, sizeBytes) => {
    const entries = Array.from({ length: count }, (_, at) => {
      return { name: `${at}.txt`, sizeBytes, sha256: 'a'.repeat(64) }
    })
    writeFileSync(join(folder, manifestName), printManifest(entries))

    await expect(verifyParcel(folder)).rejects.toMatchObject({ code: 'parcel-too-large' })
  })

  test('is refused where its list has no end', async () => {
    writeFileSync(join(folder, manifestName), '')
    truncateSync(join(folder, manifestName), 100_000_000_000)

    await expect(verifyParcel(folder)).rejects.toMatchObject({ code: 'parcel-too-large' })
  })

  test('tells of a hundred strange files and no more', async () => {
    layOut()
    for (let at = 0; at < 150; at += 1) mkdirSync(join(folder, `lain ${at}`))

    const { problems } = await verifyParcel(folder)

    expect(problems).toHaveLength(100)
  })

  test('is refused where the text is larger than any release', async () => {
    const bytes = Buffer.alloc(parcelLimits.releaseBytes + 1, ' ')
    writeFileSync(join(folder, 'rilis.json'), bytes)
    writeFileSync(join(folder, manifestName), await listOf([{ name: 'rilis.json', bytes }]))

    await expect(readParcel(folder)).rejects.toMatchObject({ code: 'parcel-too-large' })
  })

  test('is refused where the text is nothing but brackets', async () => {
    const bytes = Buffer.from('['.repeat(200_000))
    writeFileSync(join(folder, 'rilis.json'), bytes)
    writeFileSync(join(folder, manifestName), await listOf([{ name: 'rilis.json', bytes }]))

    await expect(readParcel(folder)).rejects.toMatchObject({ code: 'parcel-damaged' })
  })

  test('brings nothing along that only the other house needs', async () => {
    const release = { ...fullRelease, status: 'approved' as const, template: 'panen' as const }
    const { name, bytes } = files.find((file) => file.name === 'rilis.json') ?? files[0] ?? never()
    const carried = JSON.parse(Buffer.from(bytes).toString())
    const forged = Buffer.from(JSON.stringify({ ...carried, release }))
    writeFileSync(join(folder, name), forged)
    writeFileSync(join(folder, manifestName), await listOf([{ name, bytes: forged }]))

    expect((await readParcel(folder)).release).toMatchObject({ status: 'draft', template: null })
  })
})

function never(): never {
  throw new Error('the sample has no files')
}
