import type { Rendition } from '#core/release/photo.ts'
import { startWorker } from '../bridge/trusted.ts'
import type { DrawingAnswer, DrawingWish, Drawn } from './drawing.ts'
import workerUrl from './drawing-worker.ts?worker&url'

const patienceMs = 60_000

/**
 * One worker for one picture: a decoder that falls over takes nothing with it, and the memory of
 * a large photo is given back at once. Rejects where the picture cannot be drawn.
 */
export async function drawPicture(
  original: Blob,
  renditions: readonly Rendition[],
): Promise<Drawn> {
  const wish: DrawingWish = { original, renditions }
  const worker = startWorker(workerUrl)
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    const answer = await new Promise<DrawingAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<DrawingAnswer>) => resolve(data)
      worker.onerror = (event) => reject(new Error(event.message))
      timer = setTimeout(() => reject(new Error('drawing takes too long')), patienceMs)
      worker.postMessage(wish)
    })
    if (!answer.ok) throw new Error(answer.reason)
    return answer.drawn
  } finally {
    clearTimeout(timer)
    worker.terminate()
  }
}
