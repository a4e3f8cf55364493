import { Worker } from 'node:worker_threads'
import { documentLimits, fileKindOf } from '#core/intake/document-file.ts'
import type { ReadDocument } from './read-document.ts'

export type DocumentReader = (bytes: Uint8Array) => Promise<ReadDocument>

export type ReaderOptions = {
  /** The file that `document-worker.ts` was built into. */
  readonly worker: string | URL
  readonly timeoutMs?: number
}

/** What a document of fifty megabytes needs; a thread that wants more is ended. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }

/**
 * Reads documents in a thread of their own, one after the other: whatever a document does to its
 * reader, the program goes on. Never rejects; a thread that dies or takes too long is a refusal.
 */
export function openDocumentReader({ worker, timeoutMs = 10_000 }: ReaderOptions): DocumentReader {
  let turn: Promise<unknown> = Promise.resolve()
  return (bytes) => {
    const read = turn.then(() => judge(bytes) ?? readInThread(bytes, worker, timeoutMs))
    turn = read
    return read
  }
}

function judge(bytes: Uint8Array): ReadDocument | null {
  if (bytes.length === 0) return { kind: 'refused', reason: 'empty-file' }
  if (bytes.length > documentLimits.fileBytes) return { kind: 'refused', reason: 'too-large' }
  const kind = fileKindOf(bytes)
  if (kind === 'docx') return null
  return { kind: 'refused', reason: kind === 'text' ? 'not-document' : kind }
}

function readInThread(
  bytes: Uint8Array,
  file: string | URL,
  timeoutMs: number,
): Promise<ReadDocument> {
  return new Promise((resolve) => {
    const thread = new Worker(file, { workerData: { bytes }, name: 'document', resourceLimits })
    const answer = (read: ReadDocument) => {
      clearTimeout(late)
      resolve(read)
      void thread.terminate()
    }
    const late = setTimeout(() => answer({ kind: 'refused', reason: 'too-slow' }), timeoutMs)
    thread.once('message', (read: ReadDocument) => answer(read))
    // Out of memory, most often: the document swells in a way its directory did not tell.
    thread.once('error', () => answer({ kind: 'refused', reason: 'swollen' }))
    thread.once('exit', () => answer({ kind: 'refused', reason: 'broken' }))
  })
}
