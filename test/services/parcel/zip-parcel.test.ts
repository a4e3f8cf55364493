import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyParcel } from '#services/parcel/verify-parcel.ts'
import { parcelOfZip, zipParcel } from '#services/parcel/zip-parcel.ts'
import { sampleParcel } from '../../helpers/sample-parcel.ts'

const parcel = sampleParcel()
const files = [...parcel.files, await parcel.manifest()]
const passphrase = 'lima kata sandi yang panjang ✓'
const has7z = spawnSync('7z', ['i']).status === 0
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teras-zip-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

function sevenZip(args: readonly string[]): {
  readonly status: number | null
  readonly said: string
} {
  const { status, stdout, stderr } = spawnSync('7z', [...args], { cwd: folder, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

describe('zipParcel', { timeout: 30_000 }, () => {
  test('gives the same bytes for the same release', async () => {
    const one = await zipParcel(parcel, null)
    const zone = process.env.TZ
    process.env.TZ = 'Asia/Jayapura'

    const other = await zipParcel(sampleParcel(), null)

    process.env.TZ = zone
    expect(Buffer.compare(one, other)).toBe(0)
  })

  test.runIf(has7z)('is opened by 7-Zip', async () => {
    write('paket.zip', await zipParcel(parcel, null))

    expect(sevenZip(['x', '-oisi', 'paket.zip']).status).toBe(0)
    expect(readdirSync(join(folder, 'isi')).sort()).toEqual(files.map(({ name }) => name).sort())
    for (const { name, bytes } of files) {
      expect(readFileSync(join(folder, 'isi', name)).equals(bytes)).toBe(true)
    }
  })

  test.runIf(has7z)('is locked by AES-256 and tells no names', async () => {
    write('paket.zip', await zipParcel(parcel, passphrase))

    const { said } = sevenZip(['l', '-slt', 'paket.zip'])
    expect(said).toContain('Method = AES-256')
    expect(said).not.toContain('kelas-menulis')
    expect(sevenZip(['x', '-psalah', '-osalah', 'paket.zip']).status).not.toBe(0)
    expect(sevenZip(['x', `-p${passphrase}`, 'paket.zip']).status).toBe(0)
    expect(sevenZip(['x', '-oisi', 'isi.zip']).status).toBe(0)
    expect(readdirSync(join(folder, 'isi')).sort()).toEqual(files.map(({ name }) => name).sort())
  })

  test('never locks two parcels alike', async () => {
    const [one, other] = [await zipParcel(parcel, passphrase), await zipParcel(parcel, passphrase)]

    expect(Buffer.compare(one, other)).not.toBe(0)
  })
})

describe('parcelOfZip', () => {
  test('lays the ZIP beside the words how to open it', async () => {
    const locked = await parcelOfZip(parcel, passphrase)

    expect(locked.files.map(({ name }) => name)).toEqual(['BACA-SAYA.txt', `${parcel.name}.zip`])
    const readMe = new TextDecoder().decode(locked.files[0]?.bytes)
    expect(readMe).toContain('7-Zip')
    expect(readMe).not.toContain('Menulis')
  })

  test('is whole to the one who has the passphrase', async () => {
    const [, zip] = (await parcelOfZip(parcel, passphrase)).files
    const path = write('paket.zip', zip?.bytes ?? new Uint8Array())

    expect((await verifyParcel(path, passphrase)).problems).toEqual([])
    await expect(verifyParcel(path, 'salah')).rejects.toMatchObject({ code: 'parcel-locked' })
    await expect(verifyParcel(path)).rejects.toMatchObject({ code: 'parcel-locked' })
  })
})
