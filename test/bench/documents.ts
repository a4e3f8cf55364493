import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { ChosenFolder, Format } from '#contract/calls.ts'
import { id as words } from '#core/i18n/id.ts'
import { textOfBlock } from '#core/release/block.ts'
import type { Release } from '#core/release/release.ts'
import { firstSettings } from '#core/release/settings.ts'
import { type Call, callOn } from '../helpers/call.ts'
import { launchTeras } from '../helpers/launch.ts'
import { readSample } from '../helpers/sample.ts'
import { median } from './median.ts'
import { openSoffice } from './soffice.ts'

const rounds = 5

export type DocumentFigures = {
  readonly docx: number
  readonly docxPhotos: number
  readonly pdfPhotos: number
}

/** Hand-over in the running program, divided by LibreOffice converting the same text and photos. */
export async function measureDocuments(): Promise<DocumentFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'teras-documents-'))
  const soffice = openSoffice()
  const teras = await launchTeras({
    profile: join(folder, 'profile'),
    env: { TERAS_CHOOSE_FOLDER: folder },
  })
  try {
    const call = callOn(teras.page)
    await call('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
    const { folder: chosen } = await call('export.choose-folder', {})
    if (chosen === null) throw new Error('no folder was chosen')

    const bare = await call('release.create', { release: await readSample() })
    const pictures = [await drawPhoto(teras.page, 1), await drawPhoto(teras.page, 2)]
    const headline = 'Rilis dengan Dua Foto'
    const illustrated = await call('release.create', {
      release: { ...(await readSample()), headline },
    })
    await addPhotos(teras.page, headline, pictures)
    const text = layOut(folder, bare.release, [])
    const page = layOut(folder, illustrated.release, pictures)

    const ours = { call, chosen }
    return {
      docx: await compare('docx', soffice.convert, text, 'docx', () =>
        exportOnce(ours, bare.release, 'docx'),
      ),
      docxPhotos: await compare('docx-photos', soffice.convert, page, 'docx', () =>
        exportOnce(ours, illustrated.release, 'docx'),
      ),
      pdfPhotos: await compare('pdf-photos', soffice.convert, page, 'pdf', () =>
        exportOnce(ours, illustrated.release, 'pdf'),
      ),
    }
  } finally {
    await teras.close()
    soffice.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Ours = { readonly call: Call; readonly chosen: ChosenFolder }

async function compare(
  name: string,
  convert: (file: string, to: 'docx' | 'pdf') => number,
  file: string,
  to: 'docx' | 'pdf',
  exportOurs: () => Promise<number>,
): Promise<number> {
  const ours: number[] = []
  const peer: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await exportOurs())
    peer.push(convert(file, to))
  }
  const figures = `${Math.round(median(ours))} ms, LibreOffice ${Math.round(median(peer))} ms`
  console.log(`${name}: ${figures} (${rounds} rounds)`)
  return median(ours) / median(peer)
}

async function exportOnce({ call, chosen }: Ours, { id }: Release, format: Format) {
  const began = performance.now()
  await call('export.start', { id, folder: chosen.token, formats: [format], existing: 'beside' })
  return performance.now() - began
}

/** A 12-megapixel JPEG with grain, as a telephone makes it. */
async function drawPhoto(page: Page, seed: number): Promise<Buffer> {
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
async function addPhotos(page: Page, headline: string, photos: readonly Buffer[]): Promise<void> {
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
  await page.getByRole('button', { name: words.app.releases, exact: true }).click()
  await page.getByText(words.library.saved).waitFor()
}

/** The same words for LibreOffice: plain text, or a page with the original photos. */
function layOut(folder: string, release: Release, photos: readonly Uint8Array[]): string {
  const paragraphs = release.story.map(textOfBlock)
  if (photos.length === 0) {
    writeFileSync(join(folder, 'sample.txt'), paragraphs.join('\n'))
    return join(folder, 'sample.txt')
  }
  photos.forEach((bytes, nr) => {
    writeFileSync(join(folder, `${nr}.jpg`), bytes)
  })
  const pictures = photos.map((_, nr) => `<p><img src="${nr}.jpg" width="600"></p>`)
  const words = paragraphs.map((paragraph) => `<p>${paragraph}</p>`)
  writeFileSync(
    join(folder, 'sample.html'),
    `<!doctype html><meta charset="utf-8">${[...words, ...pictures].join('\n')}`,
  )
  return join(folder, 'sample.html')
}
