import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Output, PrintKind } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import { AppError, type ErrorCode } from '#core/app-error.ts'
import type { PhotoHash } from '#core/release/photo.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { codeOf } from '../../bridge/refusal.ts'

export type PrintPorts = Pick<Client, 'call'> & {
  readonly ensureRenditions: (hashes: readonly PhotoHash[]) => Promise<void>
  /** The main process prints what is stored, so the last words must have reached the disk. */
  readonly saveFirst: () => Promise<boolean>
}

/** What is looked at, and so what is printed. */
export type Sheets = Output<'print.look'>

export type PrintState = {
  readonly kind: PrintKind
  /** Null while it is laid out, and where it was refused. */
  readonly sheets: Sheets | null
  readonly busy: 'printing' | 'saving' | null
  /** What was done last with these sheets. */
  readonly done:
    | ({ readonly kind: 'printed' } & Output<'print.start'>)
    | { readonly kind: 'saved'; readonly fileName: string; readonly unnoted: ErrorCode | null }
    | null
  readonly refusal: ErrorCode | null
}

export type Print = {
  readonly store: StoreApi<PrintState>
  readonly look: (kind: PrintKind) => Promise<void>
  readonly start: () => Promise<void>
  readonly save: () => Promise<void>
  readonly leave: () => void
}

type Printed = { readonly id: ReleaseId; readonly photos: readonly { readonly hash: PhotoHash }[] }

/** From the preview to the paper; nothing here knows React. */
export function createPrint(release: Printed, ports: PrintPorts): Print {
  const store = createStore<PrintState>(() => ({
    kind: 'release',
    sheets: null,
    busy: null,
    done: null,
    refusal: null,
  }))

  /** One act on the sheets that are shown; they stay where it is refused. */
  async function act(
    busy: NonNullable<PrintState['busy']>,
    run: (token: string) => Promise<PrintState['done']>,
  ): Promise<void> {
    const { sheets, busy: isBusy } = store.getState()
    if (sheets === null || isBusy !== null) return
    store.setState({ busy, done: null, refusal: null })
    try {
      store.setState({ busy: null, done: await run(sheets.token) })
    } catch (thrown) {
      store.setState({ busy: null, refusal: codeOf(thrown) })
    }
  }

  return {
    store,
    async look(kind) {
      // What the system's dialog is asking about stays on the desk until it has its answer.
      if (store.getState().busy !== null) return
      const begun = { kind, sheets: null, busy: null, done: null, refusal: null } as const
      store.setState(begun)
      // She may have chosen the other kind while this one was laid out.
      const isWanted = () => store.getState().kind === kind
      try {
        const sheets = await layOut(release, kind, ports)
        if (isWanted()) store.setState({ sheets })
      } catch (thrown) {
        if (isWanted()) store.setState({ refusal: codeOf(thrown) })
      }
    },
    start: () =>
      act('printing', async (token) => ({
        kind: 'printed',
        ...(await ports.call('print.start', { token })),
      })),
    save: () =>
      act('saving', async (token) => {
        const { fileName, unnoted } = await ports.call('print.save', { token })
        return fileName === null ? null : { kind: 'saved', fileName, unnoted }
      }),
    leave: () => void ports.call('print.leave', {}).catch(() => undefined),
  }
}

async function layOut(
  { id, photos }: Printed,
  kind: PrintKind,
  { call, ensureRenditions, saveFirst }: PrintPorts,
): Promise<Sheets> {
  if (!(await saveFirst())) throw new AppError('export-unsaved', 'the last words are not stored')
  if (kind === 'release') await ensureRenditions(photos.map(({ hash }) => hash))
  return call('print.look', { id, kind })
}
