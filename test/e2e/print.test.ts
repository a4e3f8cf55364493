import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plain } from '#core/release/block.ts'
import { callOn } from '../helpers/call.ts'
import { samplePhoto } from '../helpers/full-release.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { makeRelease } from '../helpers/make-release.ts'
import { factsOfPdf, fontsOfPdf, wholeTextOfPdf } from '../helpers/readers.ts'
import { tinyJpeg } from '../helpers/tiny-jpeg.ts'

const times = 10
const paragraph = 'Lapas Contoh memanen kangkung bersama warga sekitar kebun. '.repeat(12)

describe('printing a release of several pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-print-'))
  let teras: Launched

  beforeAll(async () => {
    teras = await launchTeras({ env: { TERAS_CHOOSE_FOLDER: folder } })
    await teras.page.waitForSelector('main')
  })
  afterAll(async () => {
    await teras.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Its caption is the only italic, and stands on a later page. */
  async function createRelease(story: readonly string[]): Promise<string> {
    const hash = await teras.page.evaluate(
      async (bytes) => {
        const picture = new Uint8Array(bytes)
        const added = await window.teras.call('photo.add', { bytes: picture })
        const { hash } = (added as { readonly value: { readonly hash: string } }).value
        for (const rendition of ['thumb', 'print'])
          await window.teras.call('photo.keep', { hash, rendition, bytes: picture })
        return hash
      },
      [...tinyJpeg.bytes],
    )
    const {
      id: _id,
      createdAt: _at,
      format: _format,
      ...release
    } = makeRelease({
      headline: 'Lapas Contoh Panen Kangkung',
      story: story.map((text) => ({ type: 'paragraph', role: 'body', inlines: plain(text) })),
      photos: [{ ...samplePhoto, hash }],
    })
    const { release: created } = await callOn(teras.page)('release.create', { release })
    return created.id
  }

  async function print(id: string): Promise<string> {
    const call = callOn(teras.page)
    const { folder: chosen } = await call('export.choose-folder', {})
    const { folderName, files } = await call('export.start', {
      id,
      folder: chosen?.token ?? '',
      formats: ['pdf'],
      existing: 'beside',
    })
    return join(folder, folderName, files[0]?.name ?? '')
  }

  test(`uses only its own faces, ${times} times out of ${times}`, {
    timeout: 120_000,
  }, async () => {
    const id = await createRelease(Array.from({ length: 6 }, () => paragraph))

    for (let time = 0; time < times; time += 1) {
      const path = await print(id)

      const fonts = fontsOfPdf(path).trim().split('\n').slice(2)
      const foreign = fonts.filter((line) => !/^\w+\+(Inter|SourceSerif4)-/.test(line))
      expect(foreign).toEqual([])
      expect(fonts.some((line) => /SourceSerif4-It/.test(line))).toBe(true)
    }
  })

  test('numbers the pages where there are several', { timeout: 60_000 }, async () => {
    const long = await print(await createRelease(Array.from({ length: 6 }, () => paragraph)))
    const short = await print(await createRelease(['Satu paragraf.']))

    const pages = Number(/^Pages:\s+(\d+)/m.exec(factsOfPdf(long))?.[1])
    expect(pages).toBeGreaterThan(1)
    for (let page = 1; page <= pages; page += 1)
      expect(wholeTextOfPdf(long)).toContain(
        `Halaman ${page} dari ${pages} · Lapas Contoh Panen Kangkung`,
      )
    expect(wholeTextOfPdf(short)).not.toContain('Halaman')
  })
})
