import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChosenFolder, Format } from '#contract/calls.ts'
import { textOfBlock } from '#core/release/block.ts'
import type { Release } from '#core/release/release.ts'
import { firstSettings } from '#core/release/settings.ts'
import { type Call, callOn } from '../helpers/call.ts'
import { launchTeras } from '../helpers/launch.ts'
import { readSample } from '../helpers/sample.ts'
import { type AllFormats, measureAllFormats } from './all-formats.ts'
import { median } from './median.ts'
import { addPhotos, drawPhoto } from './photos.ts'
import { openSoffice } from './soffice.ts'

const rounds = 5

export type DocumentFigures = {
  readonly docx: number
  readonly docxPhotos: number
  readonly pdfPhotos: number
  readonly allFormats: AllFormats
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
      allFormats: await measureAllFormats({ teras, call, chosen, into: folder, soffice }),
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
