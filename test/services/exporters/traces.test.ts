import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { exportFiles } from '#services/exporters/export-files.ts'
import type { ExporterId } from '#services/exporters/exporter.ts'
import { exporters } from '#services/exporters/exporters.ts'
import { type GivenFile, makeParcel } from '#services/parcel/make-parcel.ts'
import { zipParcel } from '#services/parcel/zip-parcel.ts'
import { exportPorts, fingerprint } from '../../helpers/export-ports.ts'
import { fullRelease, sampleFacility } from '../../helpers/full-release.ts'
import { hostileRelease } from '../../helpers/hostile-release.ts'
import { makers, tracesIn, word } from '../../helpers/traces.ts'

const ids = Object.keys(exporters) as ExporterId[]
const releases = [
  ['a finished release', { ...fullRelease, id: 'rahasia00001' }],
  ['a hostile one', { ...hostileRelease, id: 'rahasia00001' }],
] as const
/** Of the draft itself: its name in the store, and the moment it was begun. */
const ofTheDraft = [word('rahasia00001'), /2026-01-05/]

describe('every format together', { timeout: 60_000 }, () => {
  test.each(releases)('tells nothing of its makers for %s', async (_, release) => {
    const document = compose(release, sampleFacility)
    const files: GivenFile[] = []
    for (const { name, make } of exportFiles(document, 'rilis', ids, exportPorts))
      files.push({ name, bytes: await make(), photo: null })
    const parcel = makeParcel({ name: 'rilis', release, files, carriesRelease: true })
    const zip = { name: 'rilis.zip', bytes: await zipParcel(parcel, null) }

    const traces: string[] = []
    for (const { name, bytes } of [...files, zip])
      traces.push(...(await tracesIn(name, bytes, [...makers, ...ofTheDraft])))

    expect(files).toHaveLength(ids.length)
    expect(traces).toEqual([])
  })
})

describe('tracesIn', () => {
  test('finds what a printing engine says about itself', async () => {
    const traces = await tracesIn('cetak.pdf', await exportPorts.print('', ''), [word(fingerprint)])

    expect(traces).not.toEqual([])
  })

  test('finds a name in the depth of a parcel', async () => {
    const document = compose({ ...fullRelease, writerCode: 'Budi-Rahasia' }, sampleFacility)
    const [mail] = exportFiles(document, 'rilis', ['eml'], exportPorts)
    const files = [
      { name: 'rilis.eml', bytes: (await mail?.make()) ?? Buffer.alloc(0), photo: null },
    ]
    const parcel = makeParcel({ name: 'rilis', release: fullRelease, files, carriesRelease: false })
    const traces = await tracesIn('rilis.zip', await zipParcel(parcel, null), [
      word('Budi-Rahasia'),
    ])

    expect(traces).toContain(
      'rilis.zip/rilis.eml/2024-10-09_lapas-contoh-latih-warga-binaan-menulis-berita.docx/word/document.xml: Budi-Rahasia',
    )
  })
})
