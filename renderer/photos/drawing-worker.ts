import { renditionEdgePx } from '#core/release/photo.ts'
import { type DrawingAnswer, type Drawn, fitSize } from './drawing.ts'

type Picture = { readonly width: number; readonly height: number } & CanvasImageSource

const quality = 0.85

self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  const answer = await draw(data).then(
    (drawn): DrawingAnswer => ({ ok: true, drawn }),
    // A broken picture is an expected outcome: the window turns it into a sentence.
    (fault: unknown): DrawingAnswer => ({ ok: false, reason: String(fault) }),
  )
  const bytes = answer.ok ? [answer.drawn.thumb.buffer, answer.drawn.print.buffer] : []
  self.postMessage(answer, { transfer: bytes })
}

/** Drawing anew is what drops every metadata block, places and camera numbers included. */
async function draw(original: Blob): Promise<Drawn> {
  const bitmap = await createImageBitmap(original, { imageOrientation: 'from-image' })
  const print = paint(bitmap, renditionEdgePx.print)
  bitmap.close()
  const thumb = paint(print, renditionEdgePx.thumb)
  return { print: await encode(print), thumb: await encode(thumb) }
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

async function encode(canvas: OffscreenCanvas): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  return new Uint8Array(await blob.arrayBuffer())
}
