import { join } from 'node:path'
import { formatSchema } from '#contract/calls/hand-over.ts'
import type { ChosenFolder } from '#contract/calls.ts'
import type { Call } from '../helpers/call.ts'
import type { Launched } from '../helpers/launch.ts'
import { readSample } from '../helpers/sample.ts'
import { median } from './median.ts'
import { addPhotos, drawPhoto } from './photos.ts'
import type { Soffice } from './soffice.ts'

const rounds = 5
const photos = 4

export type AllFormats = {
  /** Of one whole hand-over. */
  readonly seconds: number
  /** Divided by LibreOffice converting the DOCX of it to PDF, and nothing else. */
  readonly ratio: number
}

type Given = {
  readonly teras: Launched
  readonly call: Call
  readonly chosen: ChosenFolder
  /** Where `chosen` lies. */
  readonly into: string
  readonly soffice: Soffice
}

/** Every format there is of a release with four photos, with its photos, flushed into a folder. */
export async function measureAllFormats({ teras, call, chosen, into, soffice }: Given) {
  const headline = 'Rilis dengan Empat Foto'
  const { release } = await call('release.create', {
    release: { ...(await readSample()), headline },
  })
  const pictures: Buffer[] = []
  for (let seed = 3; pictures.length < photos; seed += 1) {
    pictures.push(await drawPhoto(teras.page, seed))
  }
  await addPhotos(teras.page, headline, pictures)
  const ours: number[] = []
  const peer: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    const { folderName, files } = await call('export.start', {
      ...{ id: release.id, folder: chosen.token, existing: 'beside' },
      formats: formatSchema.options,
    })
    ours.push(performance.now() - began)
    const docx = files.find(({ name }) => name.endsWith('.docx'))
    peer.push(soffice.convert(join(into, folderName, docx?.name ?? ''), 'pdf'))
  }
  const figures = `${Math.round(median(ours))} ms, LibreOffice ${Math.round(median(peer))} ms`
  console.log(`all-formats: ${formatSchema.options.length} formats ${figures} (${rounds} rounds)`)
  return { seconds: median(ours) / 1000, ratio: median(ours) / median(peer) }
}
