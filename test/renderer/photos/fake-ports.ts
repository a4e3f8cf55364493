import { createHash } from 'node:crypto'
import type { CallName, Input, Output } from '#contract/calls.ts'
import { type Rendition, renditionSchema } from '#core/release/photo.ts'
import { readPictureHeader } from '#core/release/picture-header.ts'
import type { Drawn } from '../../../renderer/photos/drawing.ts'
import type { PhotoPorts } from '../../../renderer/photos/photo-ports.ts'

type Answers = { readonly [Name in CallName]?: (input: Input<Name>) => Output<Name> }

/** A store that keeps only what was asked of it, and a pen that draws one byte. */
export function fakePorts(special: Answers = {}, draw: PhotoPorts['draw'] = drawOneByte) {
  const asked: { readonly name: CallName; readonly input: unknown }[] = []
  const answers: Answers = {
    'photo.add': ({ bytes }) => ({
      hash: createHash('sha256').update(bytes).digest('hex'),
      mediaType: 'image/png',
      widthPx: readPictureHeader(bytes)?.widthPx ?? 1,
      heightPx: readPictureHeader(bytes)?.heightPx ?? 1,
      sizeBytes: bytes.length,
      words: { caption: '', credit: '', altText: '' },
    }),
    'photo.keep': () => ({}),
    ...special,
  }
  const ports: PhotoPorts = {
    async call(name, input) {
      asked.push({ name, input })
      const answer = answers[name]
      if (answer === undefined) throw new Error(`nobody answers ${name}`)
      return answer(input)
    },
    draw,
    fetchOriginal: async (hash) => new Blob([hash]),
  }
  return { ports, asked, namesAsked: () => asked.map(({ name }) => name) }
}

async function drawOneByte(_original: Blob, renditions: readonly Rendition[]): Promise<Drawn> {
  return drawBytes(renditions)
}

/** The number of the rendition, in the order of `renditionSchema` from 1 on. */
export function drawBytes(renditions: readonly Rendition[]): Drawn {
  const numbers = renditionSchema.options
  return renditions.map((rendition) => ({
    rendition,
    bytes: new Uint8Array([numbers.indexOf(rendition) + 1]),
  }))
}
