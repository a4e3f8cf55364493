import { startWorker } from '../../bridge/trusted.ts'
import type { FileRead, FileWish } from './read-file.ts'
import workerUrl from './read-worker.ts?worker&url'

const patienceMs = 60_000

/** Reads a file beside the window; a worker that falls over or dawdles is a file that was not read. */
export async function openFile(wish: FileWish): Promise<FileRead> {
  const worker = startWorker(workerUrl)
  const notRead: FileRead = { kind: 'refused', reason: 'not-read', line: null }
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<FileRead>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<FileRead>) => resolve(data)
      worker.onerror = () => resolve(notRead)
      timer = setTimeout(() => resolve(notRead), patienceMs)
      worker.postMessage(wish)
    })
  } finally {
    clearTimeout(timer)
    worker.terminate()
  }
}
