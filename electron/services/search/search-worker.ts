import { parentPort, workerData } from 'node:worker_threads'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openSearchDesk } from './search-desk.ts'
import type { FromSearch, SearchThread, ToSearch } from './search-messages.ts'

const muchWritten = 2000

/** The thread's own start: whoever started it speaks the messages of `search-messages.ts`. */
const { profile } = workerData as SearchThread
const desk = openSearchDesk(nodeFilePort, profile)
const say = (message: FromSearch) => parentPort?.postMessage(message)

parentPort?.on('message', (asked: ToSearch) => {
  switch (asked.kind) {
    case 'sync':
      void desk.sync(asked).then((written) => {
        if (written >= muchWritten) say({ kind: 'rebuilt' })
      })
      return
    case 'find':
      say({ kind: 'found', nr: asked.nr, page: desk.find(asked.wish) })
      return
    case 'people':
      say({ kind: 'people', nr: asked.nr, people: desk.people() })
  }
})
