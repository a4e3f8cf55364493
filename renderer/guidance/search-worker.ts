import type { Coverage } from '#core/coverage/evidence.ts'
import { startWorker } from '../bridge/trusted.ts'
import type { Searcher } from './coverage-desk.ts'
import workerUrl from './coverage-worker.ts?worker&url'

/** The first search compiles its many patterns: a tenth of a second that no key press may wait for. */
export function searchInWorker(): Searcher {
  const worker = startWorker(workerUrl)
  return {
    ask: (covered) => worker.postMessage(covered),
    listen(hear) {
      worker.onmessage = ({ data }: MessageEvent<Coverage>) => hear(data)
    },
    end: () => worker.terminate(),
  }
}
