import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { type PackRequest, packRelease } from '#services/hand-over/pack-release.ts'
import { exportPorts } from '../../helpers/export-ports.ts'
import { fullRelease, sampleFacility } from '../../helpers/full-release.ts'

const document = compose(fullRelease, sampleFacility)
const request = (fields: Partial<PackRequest> = {}): PackRequest => ({
  release: fullRelease,
  document,
  formats: ['txt', 'whatsapp'],
  isLocked: false,
  signal: new AbortController().signal,
  onProgress: () => {},
  ...fields,
})

describe('packRelease', () => {
  test('packs texts, photos, captions, and the release', async () => {
    const parcel = await packRelease(request(), exportPorts)

    const stem = document.fileStem
    expect(parcel.name).toBe(stem)
    expect(parcel.files.map(({ name }) => name)).toEqual([
      'BACA-SAYA.txt',
      `${stem}.txt`,
      `${stem}.whatsapp.txt`,
      `${stem}_01.jpg`,
      `${stem}_02.jpg`,
      `${stem}.takarir.txt`,
      'rilis.json',
    ])
    const release = JSON.parse(Buffer.from(parcel.files.at(-1)?.bytes ?? []).toString())
    expect(release.photos).toEqual([
      { hash: fullRelease.photos[0]?.hash, file: `${stem}_01.jpg` },
      { hash: fullRelease.photos[1]?.hash, file: `${stem}_02.jpg` },
    ])
  })

  test('gives a locked parcel a name that tells nothing', async () => {
    const parcel = await packRelease(request({ isLocked: true }), exportPorts)

    expect(parcel.name).toBe('2024-10-09_paket')
  })

  test('stops when she cancels', async () => {
    const cancelling = new AbortController()
    const packed = packRelease(
      request({
        signal: cancelling.signal,
        onProgress: ({ done }) => (done === 1 ? cancelling.abort() : undefined),
      }),
      exportPorts,
    )

    await expect(packed).rejects.toMatchObject({ code: 'export-cancelled' })
  })
})
