import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ErrorCode } from '#core/app-error.ts'
import { readChat } from '#core/intake/chat.ts'
import type { DocumentNote } from '#core/intake/document-file.ts'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import type { Facility } from '#core/release/facility.ts'
import { codeOf } from '../../bridge/refusal.ts'
import type { RefusedPhoto } from '../../photos/add-photos.ts'
import { importPictures } from './import-pictures.ts'
import type { IntakePorts, Taken } from './intake-state.ts'
import { openFile } from './open-file.ts'
import type { IntakeRefusal } from './refusal.ts'

/** What became of one file; `made` only once its release is stored. */
export type FileLine = { readonly name: string } & (
  | { readonly kind: 'waiting' | 'reading' | 'left' }
  | { readonly kind: 'refused'; readonly reason: IntakeRefusal }
  | { readonly kind: 'failed'; readonly fault: ErrorCode }
  | {
      readonly kind: 'made'
      readonly headline: string
      readonly photos: number
      readonly refused: readonly RefusedPhoto[]
      readonly notes: readonly DocumentNote[]
    }
)

export type BatchState = { readonly lines: readonly FileLine[]; readonly isRunning: boolean }
export type Batch = {
  readonly store: StoreApi<BatchState>
  readonly run: () => Promise<void>
  /** The file that is being read is still finished. */
  readonly stop: () => void
}

/** Several files, one after the other, each a draft of its own; one bad file stops no other. */
export function createBatch(
  files: readonly File[],
  facility: Facility | null,
  ports: IntakePorts & { readonly create: (taken: Taken) => Promise<void> },
): Batch {
  const store = createStore<BatchState>(() => ({
    lines: files.map(({ name }) => ({ name, kind: 'waiting' })),
    isRunning: false,
  }))
  let isStopped = false
  const put = (at: number, line: FileLine) =>
    store.setState(({ lines }) => ({ lines: lines.map((one, nr) => (nr === at ? line : one)) }))

  async function makeDraft(file: File): Promise<FileLine> {
    const { name } = file
    const opened = await openFile(file, ports)
    if (opened.kind === 'refused') return { name, kind: 'refused', reason: opened.reason }
    const { text, marked } = opened.manuscript
    if ((readChat(text)?.messages.length ?? 0) > 1) return { name, kind: 'refused', reason: 'chat' }
    const intake = readRawText(text, marked)
    if (intake.kind === 'refused') return { name, kind: 'refused', reason: intake.reason }
    const fields = fieldsOf(intake.pieces, { facility })
    const from = { pieces: intake.pieces, credit: ports.credit }
    const { photos, refused } = await importPictures(opened.pictures, from, ports.photos)
    try {
      await ports.create({ ...fields, photos })
    } catch (thrown) {
      return { name, kind: 'failed', fault: codeOf(thrown) }
    }
    const { notes } = opened
    return { name, kind: 'made', headline: fields.headline, photos: photos.length, refused, notes }
  }

  return {
    store,
    async run() {
      store.setState({ isRunning: true })
      for (const [at, file] of files.entries()) {
        put(at, { name: file.name, kind: isStopped ? 'left' : 'reading' })
        if (!isStopped) put(at, await makeDraft(file))
      }
      store.setState({ isRunning: false })
    },
    stop() {
      isStopped = true
    },
  }
}
