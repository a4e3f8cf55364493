import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { id } from '#core/i18n/id.ts'
import { zipParcel } from '#services/parcel/zip-parcel.ts'
import { sampleParcel } from '../helpers/sample-parcel.ts'

const program = join(import.meta.dirname, '../../electron/cli/teras.ts')
const parcel = sampleParcel()

let folder = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'teras-cli-'))
  for (const { name, bytes } of [...parcel.files, await parcel.manifest()]) {
    writeFileSync(join(folder, name), bytes)
  }
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function verify(path: string, passphrase?: string) {
  const env = {
    ...process.env,
    ...(passphrase === undefined ? {} : { TERAS_PASSPHRASE: passphrase }),
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'verify', path], { env })
  return { status, stdout: stdout.toString().trim(), stderr: stderr.toString().trim() }
}

describe('teras verify', () => {
  test('says that a parcel is whole', () => {
    const { status, stdout } = verify(folder)

    expect(status).toBe(0)
    expect(stdout).toMatch(/^Utuh: 7 berkas \([1-9]\d* KB\) cocok dengan daftarnya\.$/)
  })

  test('names what was added without a terminal obeying it', () => {
    writeFileSync(join(folder, 'tambahan\u001b[31m.txt'), '')

    const { status, stdout } = verify(folder)

    expect(status).toBe(0)
    expect(stdout).toContain('tambahan?[31m.txt tidak ada di daftar')
  })

  test('refuses a parcel with a changed file', () => {
    writeFileSync(join(folder, 'rilis.json'), '{}')

    const { status, stdout, stderr } = verify(folder)

    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^Tidak utuh: 1 dari 7 berkas[\s\S]*\n {2}rilis\.json tidak sama/)
  })

  test('says that a ZIP is whole', async () => {
    const path = join(folder, 'paket.zip')
    writeFileSync(path, await zipParcel(parcel, null))

    expect(verify(path)).toMatchObject({ status: 0, stderr: '' })
  })

  test.each([
    ['that was cut short', (zip: Buffer) => zip.subarray(0, zip.length / 2), 'parcel-unknown'],
    ['in which one byte differs', (zip: Buffer) => flipped(zip), 'parcel-damaged'],
    ['that is empty', () => Buffer.alloc(0), 'parcel-unknown'],
    ['that is a text', () => Buffer.from('bukan paket'), 'parcel-unknown'],
  ] as const)('refuses a ZIP %s', async (_, harmed, code) => {
    const path = join(folder, 'paket.zip')
    writeFileSync(path, harmed(Buffer.from(await zipParcel(parcel, null))))

    expect(verify(path)).toEqual({ status: 1, stdout: '', stderr: id.errors[code] })
  })

  test('refuses a place where nothing lies', () => {
    expect(verify(join(folder, 'hilang'))).toMatchObject({ status: 1, stdout: '' })
  })

  test('opens a locked ZIP by the passphrase of its environment', async () => {
    const path = join(folder, 'paket.zip')
    writeFileSync(path, await zipParcel(parcel, 'lima kata'))

    expect(verify(path, 'lima kata').status).toBe(0)
  })

  test('refuses a locked ZIP without its passphrase', async () => {
    const path = join(folder, 'paket.zip')
    writeFileSync(path, await zipParcel(parcel, 'lima kata'))

    expect(verify(path)).toEqual({ status: 1, stdout: '', stderr: id.errors['parcel-locked'] })
  })

  test('refuses a folder that is no parcel', () => {
    rmSync(join(folder, 'DAFTAR-BERKAS.txt'))

    expect(verify(folder)).toEqual({ status: 1, stdout: '', stderr: id.errors['parcel-unknown'] })
  })
})

/** One byte of a file in it; the sample's texts stand in an open ZIP as they are. */
function flipped(zip: Buffer): Buffer {
  const at = zip.indexOf('Lapas Contoh membuka kelas.')
  zip.writeUInt8(zip.readUInt8(at) ^ 1, at)
  return zip
}
