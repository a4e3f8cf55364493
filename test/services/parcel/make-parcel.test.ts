import { describe, expect, test } from 'vitest'
import { makeParcel } from '#services/parcel/make-parcel.ts'
import { fullRelease } from '../../helpers/full-release.ts'
import { sampleFiles, sampleParcel } from '../../helpers/sample-parcel.ts'

const sample = sampleParcel()
const textOf = (name: string, parcel = sample) =>
  new TextDecoder().decode(parcel.files.find((file) => file.name === name)?.bytes)

describe('makeParcel', () => {
  test('gives the same bytes for the same release', async () => {
    const again = sampleParcel()

    expect(again.files).toEqual(sample.files)
    expect(await again.manifest()).toEqual(await sample.manifest())
    expect((await again.manifest()).bytes.length).toBe(again.manifestBytes)
  })

  test('names files so that every stick takes them', async () => {
    const files = ['BACA-SAYA.TXT', 'Daftar-Berkas.txt', 'a?.txt', 'A:.txt', 'lpt1.txt'].map(
      (name) => ({ name, bytes: new Uint8Array(1), photo: null }),
    )

    const parcel = makeParcel({
      name: 'x',
      release: fullRelease,
      files,
      carriesRelease: false,
    })

    expect(parcel.files.map(({ name }) => name)).toEqual([
      'BACA-SAYA.txt',
      'BACA-SAYA_2.TXT',
      'Daftar-Berkas_2.txt',
      'a-.txt',
      'A-_2.txt',
      'berkas-lpt1.txt',
    ])
  })

  test('says on the read-me what is in it and whom to call', () => {
    const readMe = textOf('BACA-SAYA.txt')

    expect(readMe).toContain('PAKET RILIS: Lapas Contoh Latih Warga Binaan Menulis Berita\r\n')
    expect(readMe).toContain(
      'EMBARGO: jangan disiarkan sebelum Kamis, 10 Oktober 2024, pukul 08.00',
    )
    expect(readMe).toMatch(/_01\.jpg +foto, 1 KB\r\n/)
    expect(readMe).toMatch(/\.docx +naskah untuk Word atau LibreOffice, 5 KB\r\n/)
    expect(readMe).toContain('  Contoh Dua, 0800-000-000, humas@example.go.id\r\n')
    expect(readMe.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('carries nothing that only this office needs', async () => {
    const release = {
      ...fullRelease,
      id: 'rahasia00001',
      createdAt: '2024-10-08T21:14:09+07:00',
      interview: { answers: {} } as never,
      provenance: { kind: 'copied', from: 'rahasia00002' } as const,
    }

    const parcel = makeParcel({
      ...{ name: 'x', release },
      files: sampleFiles,
      carriesRelease: true,
    })

    const carried = textOf('rilis.json', parcel)
    expect(carried).not.toMatch(/rahasia|21:14/)
    expect(JSON.parse(carried)).toMatchObject({ release: { interview: null } })
  })

  test('leaves the release out where she wishes so', async () => {
    const bare = sampleParcel({ carriesRelease: false })
    const names = bare.files.map(({ name }) => name)

    expect(names).not.toContain('rilis.json')
    expect(textOf('BACA-SAYA.txt', bare)).not.toContain('rilis')
  })
})
