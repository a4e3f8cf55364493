import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from './read-document.ts'

/** The thread's own start: one document, one answer, and the thread is gone. */
const { bytes } = workerData as { readonly bytes: Uint8Array }

void readDocument(bytes).then((read) => parentPort?.postMessage(read))
