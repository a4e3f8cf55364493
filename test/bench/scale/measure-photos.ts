import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callOn } from '../../helpers/call.ts'
import { type Launched, launchTeras } from '../../helpers/launch.ts'
import { resetDelay, watchDelay } from './watch-delay.ts'

const pictures = 200

/** The longest that the main process is held up while two hundred pictures are added, in ms. */
export async function measurePhotoBlock(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'teras-scale-'))
  const teras = await launchTeras({ profile: join(folder, 'profile'), args: ['--lang=id'] })
  try {
    await openBlankSheet(teras)
    const paths = await layPictures(teras, folder)
    await watchDelay(teras.app)
    await resetDelay(teras.app)
    const began = Date.now()
    await teras.page.locator('input[type=file]').first().setInputFiles(paths)
    await teras.page.getByText(`· ${pictures}`).waitFor({ timeout: 600_000 })
    const longest = await resetDelay(teras.app)
    const seconds = (Date.now() - began) / 1000
    console.log(`photo-block-max: ${longest.toFixed(1)} ms, ${pictures} in ${seconds.toFixed(0)} s`)
    return longest
  } finally {
    await teras.close().catch(() => teras.kill())
    rmSync(folder, { recursive: true, force: true })
  }
}

async function openBlankSheet({ page }: Launched): Promise<void> {
  const call = callOn(page)
  const { settings } = await call('settings.read', {})
  await call('settings.save', { settings: { ...settings, setupSkipped: true } })
  await page.reload()
  await page.keyboard.press('Control+n')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('input[type=file]').first().waitFor({ state: 'attached' })
}

/** A photo of about two megapixels with the grain of a phone, each with a comment of its own. */
async function layPictures({ page }: Launched, folder: string): Promise<string[]> {
  const drawn = await page.evaluate(drawGrain)
  return Array.from({ length: pictures }, (_, nr) => {
    const comment = Buffer.from([0xff, 0xfe, 0, 6, 0, 0, nr >> 8, nr & 255])
    const bytes = Buffer.from(drawn, 'base64')
    const path = join(folder, `foto-${nr}.jpg`)
    writeFileSync(path, Buffer.concat([bytes.subarray(0, 2), comment, bytes.subarray(2)]))
    return path
  })
}

async function drawGrain(): Promise<string> {
  const canvas = new OffscreenCanvas(1800, 1200)
  const pen = canvas.getContext('2d')
  const grain = pen?.createImageData(1800, 1200)
  if (pen === null || grain === undefined) throw new Error('no canvas')
  for (let at = 0; at < grain.data.length; at += 1) {
    grain.data[at] = at % 4 === 3 ? 255 : 90 + ((at / 7200) % 100) + Math.random() * 60
  }
  pen.putImageData(grain, 0, 0)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
