import { type Rendition, renditionEdgePx } from '#core/release/photo.ts'
import { bareJpeg } from './bare-jpeg.ts'
import {
  type DrawingAnswer,
  type DrawingWish,
  type Drawn,
  fitSize,
  jpegQuality,
} from './drawing.ts'

type Picture = { readonly width: number; readonly height: number } & CanvasImageSource

self.onmessage = async ({ data }: MessageEvent<DrawingWish>) => {
  const answer = await draw(data).then(
    (drawn): DrawingAnswer => ({ ok: true, drawn }),
    // A broken picture is an expected outcome: the window turns it into a sentence.
    (fault: unknown): DrawingAnswer => ({ ok: false, reason: String(fault) }),
  )
  const bytes = answer.ok ? answer.drawn.map((one) => one.bytes.buffer) : []
  self.postMessage(answer, { transfer: bytes })
}

/** Drawing anew is what drops every metadata block, places and camera numbers included. */
async function draw({ original, renditions }: DrawingWish): Promise<Drawn> {
  const bitmap = await createImageBitmap(original, { imageOrientation: 'from-image' })
  try {
    const drawn: Drawn[number][] = []
    const largestFirst = [...renditions].sort(
      (one, other) => renditionEdgePx[other] - renditionEdgePx[one],
    )
    let canvas: OffscreenCanvas | null = null
    for (const rendition of largestFirst) {
      // Small as it is, a thumbnail need not go through all the pixels of the original again.
      const from: Picture = rendition === 'thumb' ? (canvas ?? bitmap) : bitmap
      canvas = paint(from, renditionEdgePx[rendition])
      drawn.push({ rendition, bytes: await encode(canvas, rendition) })
    }
    return drawn
  } finally {
    bitmap.close()
  }
}

/** JPEG has no transparency: what was see-through becomes white, as paper is. */
function paint(picture: Picture, edgePx: number): OffscreenCanvas {
  const { widthPx, heightPx } = fitSize(picture.width, picture.height, edgePx)
  const canvas = new OffscreenCanvas(widthPx, heightPx)
  const pen = canvas.getContext('2d', { alpha: false })
  if (pen === null) throw new Error('no canvas')
  pen.imageSmoothingQuality = 'high'
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, widthPx, heightPx)
  pen.drawImage(picture, 0, 0, widthPx, heightPx)
  return canvas
}

async function encode(
  canvas: OffscreenCanvas,
  rendition: Rendition,
): Promise<Uint8Array<ArrayBuffer>> {
  const quality = jpegQuality[rendition]
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  return bareJpeg(new Uint8Array(await blob.arrayBuffer()))
}
