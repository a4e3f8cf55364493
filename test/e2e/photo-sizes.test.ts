import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { type PhotoPreset, presetRendition, renditionEdgePx } from '#core/release/photo.ts'
import { readPictureHeader } from '#core/release/picture-header.ts'
import { firstSettings } from '#core/release/settings.ts'
import { callOn } from '../helpers/call.ts'
import { cameraJpeg, cameraWords } from '../helpers/camera-jpeg.ts'
import { cornersOf, drawQuarters } from '../helpers/draw-quarters.ts'
import { fullRelease } from '../helpers/full-release.ts'
import { hasProgram } from '../helpers/has-program.ts'
import { jpegSegments } from '../helpers/jpeg-segments.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { resize } from '../helpers/screens.ts'
import { tinyJpeg } from '../helpers/tiny-jpeg.ts'

const orientations = [1, 2, 3, 4, 5, 6, 7, 8] as const
const size = { widthPx: 2400, heightPx: 1600 }
const stem = '2024-10-09_lapas-contoh-latih-warga-binaan-menulis-berita'

describe('photos on the way out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-photos-'))
  let teras: Launched
  let id = ''

  beforeAll(async () => {
    teras = await launchTeras({ env: { TERAS_CHOOSE_FOLDER: folder } })
    const { page } = teras
    page.setDefaultTimeout(20_000)
    await page.waitForSelector('main')
    await resize(teras, 1366, 768)
    const call = callOn(page)
    await call('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
    const { id: _id, createdAt: _at, format: _format, ...release } = fullRelease
    const created = await call('release.create', { release: { ...release, photos: [] } })
    id = created.release.id
    await page.reload()
    await page.getByText(release.headline).first().click()
    await page.getByRole('tab', { name: words.sheet.parts.photos }).click()
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Lets the window draw what is missing, as looking at an output does, and hands over. */
  async function handOver(preset: PhotoPreset): Promise<string> {
    const { page } = teras
    await page.getByRole('button', { name: words.sheet.export, exact: true }).click()
    const dialog = () => page.getByRole('dialog').last()
    await dialog().getByRole('button', { name: words.handOver.photoSize }).click()
    await page.getByRole('option', { name: words.handOver.preset[preset] }).click()
    const { txt } = words.handOver.format
    const look = words.handOver.previewEach.replace('{{format}}', txt)
    await dialog().getByRole('button', { name: look, exact: true }).click()
    await dialog().locator('pre').waitFor({ timeout: 60_000 })
    await page.keyboard.press('Escape')
    await dialog().getByRole('radiogroup', { name: words.handOver.exits }).waitFor()
    await dialog().getByRole('button', { name: words.handOver.close }).last().click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    const call = callOn(page)
    const { folder: chosen } = await call('export.choose-folder', {})
    const { folderName } = await call('export.start', {
      id,
      folder: chosen?.token ?? '',
      formats: ['docx', 'html'],
      wishes: { dateline: null, mailing: { to: [], apart: false }, photos: preset },
      existing: 'beside',
    })
    return join(folder, folderName)
  }

  test('come in however the camera was held', { timeout: 90_000 }, async () => {
    const { page } = teras
    const call = callOn(page)
    const files: { name: string; mimeType: string; buffer: Buffer }[] = []
    for (const orientation of orientations) {
      const plain = await drawQuarters(page, size, orientation)
      const jpeg = cameraJpeg(plain, { orientation, thumbnail: tinyJpeg.bytes })
      files.push({ name: `${orientation}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from(jpeg) })
    }
    await page.locator('input[type=file]').setInputFiles(files)
    await expect
      .poll(async () => (await call('release.open', { id })).release.photos.length, {
        timeout: 60_000,
      })
      .toBe(orientations.length)
  })

  test.each(['press', 'web', 'chat'] as const)(
    'leave for %s in size, upright and bare',
    async (preset) => {
      const path = await handOver(preset)

      const names = readdirSync(path)
        .filter((name) => name.endsWith('.jpg'))
        .sort()
      expect(names).toEqual(orientations.map((nr) => `${stem}_0${nr}.jpg`))
      const edgePx = renditionEdgePx[presetRendition[preset]]
      for (const name of names) {
        const bytes = new Uint8Array(readFileSync(join(path, name)))
        const header = readPictureHeader(bytes)
        expect(header).toMatchObject({ widthPx: edgePx, heightPx: Math.round((edgePx * 2) / 3) })
        expect(await cornersOf(teras.page, bytes)).toEqual(['red', 'green', 'blue', 'white'])
        const segments = new Set(jpegSegments(bytes))
        expect([...segments].filter((one) => !allowed.includes(one))).toEqual([])
        for (const word of cameraWords) expect(Buffer.from(bytes).includes(word)).toBe(false)
      }
    },
  )

  const reader = 'exiftool'
  const unread = hasProgram(reader) ? '' : ' (exiftool is not on this machine: nothing was read)'
  test.skipIf(unread !== '')(`hold no metadata for ${reader}${unread}`, () => {
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const photos = written.filter((name) => name.endsWith('.jpg')).map((name) => join(folder, name))
    const camera = join(folder, 'kamera.jpeg')
    writeFileSync(camera, cameraJpeg(tinyJpeg.bytes, { orientation: 6, thumbnail: tinyJpeg.bytes }))

    expect(photos).toHaveLength(24)
    const noted = ['GPSLatitude', 'Orientation', 'ThumbnailImage', 'Source', 'City', 'Comment']
    expect(tagsOf([camera])).toEqual(expect.arrayContaining(noted))
    expect(tagsOf(photos)).toEqual([])
  })
})

/** What a JPEG cannot do without; APP0 is the JFIF head. */
const allowed = ['SOI', 'APP0', 'DQT', 'SOF', 'DHT', 'SOS', 'EOI']

/** What exiftool reads out of the files beyond the facts of every JPEG. */
function tagsOf(paths: readonly string[]): readonly string[] {
  const { stdout } = spawnSync('exiftool', ['-j', '-G1', ...paths], { encoding: 'utf8' })
  const files = JSON.parse(stdout) as readonly Readonly<Record<string, unknown>>[]
  return files
    .flatMap((facts) => Object.keys(facts))
    .filter((tag) => !ofEveryJpeg.test(tag))
    .map((tag) => tag.replace(/^.*:/, ''))
}

const ofEveryJpeg =
  /^(SourceFile$|ExifTool:|System:|File:(?!Comment)|JFIF:|Composite:(ImageSize|Megapixels))/
