import type { Page } from 'playwright-core'
import { id as words } from '#core/i18n/id.ts'

/** A 12-megapixel JPEG with grain, as a telephone makes it. */
export async function drawPhoto(page: Page, seed: number): Promise<Buffer> {
  const base64 = await page.evaluate(async (hue) => {
    const canvas = new OffscreenCanvas(4000, 3000)
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('no canvas')
    const picture = pen.createImageData(4000, 3000)
    for (let at = 0, noise = hue; at < picture.data.length; at += 4) {
      noise = (noise * 1103515245 + 12345) & 0x7fffffff
      picture.data[at] = ((at >> 14) & 0xff) ^ (noise >> 26)
      picture.data[at + 1] = ((at >> 12) & 0xff) ^ (noise >> 26)
      picture.data[at + 2] = 40 * hue + (noise >> 26)
      picture.data[at + 3] = 255
    }
    pen.putImageData(picture, 0, 0)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
    const bytes = new Uint8Array(await blob.arrayBuffer())
    let text = ''
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode(...bytes.subarray(at, at + 8192))
    }
    return btoa(text)
  }, seed)
  return Buffer.from(base64, 'base64')
}

/** Adds them on the sheet as the officer does, where each is drawn for paper at once. */
export async function addPhotos(
  page: Page,
  headline: string,
  photos: readonly Buffer[],
): Promise<void> {
  await page.reload()
  await page.getByText(headline).first().click()
  await page.getByRole('tab', { name: words.sheet.parts.photos }).click()
  const began = performance.now()
  await page
    .locator('input[type=file]')
    .setInputFiles(
      photos.map((buffer, nr) => ({ name: `${nr}.jpg`, mimeType: 'image/jpeg', buffer })),
    )
  await page
    .getByLabel(words.photos.caption)
    .nth(photos.length - 1)
    .waitFor()
  const tookMs = Math.round(performance.now() - began)
  console.log(`photos: ${photos.length} of 12 megapixels stored and drawn in ${tookMs} ms`)
  await page.getByText(words.sheet.parts.headline).first().click()
  await page.getByRole('button', { name: words.app.releases, exact: true }).last().click()
  await page.getByText(words.library.saved).waitFor()
}
