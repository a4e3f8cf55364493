import { createStore, type StoreApi } from 'zustand/vanilla'
import { noWishes } from '#contract/calls/hand-over.ts'
import type { ChosenFolder, Format, HandedOver, Input, Wishes } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { EventBody } from '#contract/events.ts'
import { AppError, type ErrorCode } from '#core/app-error.ts'
import type { PhotoHash } from '#core/release/photo.ts'
import type { Release } from '#core/release/release.ts'
import { codeOf } from '../../bridge/refusal.ts'

export type HandOverPorts = Pick<Client, 'call' | 'on'> & {
  readonly ensureRenditions: (hashes: readonly PhotoHash[]) => Promise<void>
  /** The main process exports what is stored, so the last words must have reached the disk. */
  readonly saveFirst: () => Promise<boolean>
}

export type Stage =
  | { readonly kind: 'choosing'; readonly refusal: ErrorCode | null }
  | {
      readonly kind: 'working'
      readonly step: 'drawing' | 'writing'
      readonly progress: EventBody<'export.progress'> | null
      readonly isCancelling: boolean
    }
  | { readonly kind: 'done'; readonly handedOver: HandedOver; readonly refusal: ErrorCode | null }

export type HandOverState = {
  readonly formats: readonly Format[]
  readonly wishes: Wishes
  readonly folder: ChosenFolder | null
  readonly stage: Stage
}

export type HandOver = {
  readonly store: StoreApi<HandOverState>
  readonly proposeFolder: () => Promise<void>
  readonly chooseFolder: () => Promise<void>
  readonly setFormats: (formats: readonly Format[]) => void
  readonly setWishes: (wishes: Partial<Wishes>) => void
  readonly start: (release: Release, existing: 'refuse' | 'beside') => Promise<void>
  readonly cancel: () => Promise<void>
  readonly reveal: () => Promise<void>
}

const chosen = (refusal: ErrorCode | null): Stage => ({ kind: 'choosing', refusal })
const begun = {
  kind: 'working',
  step: 'drawing',
  progress: null,
  isCancelling: false,
} as const satisfies Stage

/** One hand-over from the choice of folder to the list of files; nothing here knows React. */
export function createHandOver(ports: HandOverPorts): HandOver {
  const store = createStore<HandOverState>(() => ({
    formats: ['docx', 'pdf', 'txt'],
    wishes: noWishes,
    folder: null,
    stage: chosen(null),
  }))
  const refuse = (thrown: unknown) => store.setState({ stage: chosen(codeOf(thrown)) })

  return {
    store,
    async proposeFolder() {
      const { folder } = await ports.call('export.last-folder', {}).catch(
        // A proposal that fails is no proposal: she chooses a folder herself.
        () => ({ folder: null }),
      )
      if (store.getState().folder === null) store.setState({ folder })
    },
    async chooseFolder() {
      try {
        const { folder } = await ports.call('export.choose-folder', {})
        if (folder !== null) store.setState({ folder, stage: chosen(null) })
      } catch (thrown) {
        refuse(thrown)
      }
    },
    setFormats: (formats) => store.setState({ formats }),
    setWishes: (wishes) => store.setState({ wishes: { ...store.getState().wishes, ...wishes } }),
    async start(release, existing) {
      const { folder, formats, wishes, stage } = store.getState()
      if (folder === null || formats.length === 0 || stage.kind === 'working') return
      store.setState({ stage: begun })
      try {
        await prepare(release, ports)
        const handedOver = await write(store, ports, {
          id: release.id,
          folder: folder.token,
          formats,
          wishes,
          existing,
        })
        store.setState({ stage: { kind: 'done', handedOver, refusal: null } })
      } catch (thrown) {
        refuse(thrown)
      }
    },
    async cancel() {
      const { stage } = store.getState()
      if (stage.kind !== 'working' || stage.isCancelling) return
      store.setState({ stage: { ...stage, isCancelling: true } })
      // While photos are drawn nothing has been asked of the main process yet.
      if (stage.step === 'writing') await ports.call('export.cancel', {})
    },
    async reveal() {
      const { stage } = store.getState()
      if (stage.kind !== 'done') return
      try {
        await ports.call('export.reveal', {})
      } catch (thrown) {
        store.setState({ stage: { ...stage, refusal: codeOf(thrown) } })
      }
    },
  }
}

/** Until this is done the main process knows neither the last words nor every photo. */
export async function prepare(
  release: Release,
  ports: Pick<HandOverPorts, 'saveFirst' | 'ensureRenditions'>,
): Promise<void> {
  if (!(await ports.saveFirst()))
    throw new AppError('export-unsaved', 'the last words are not stored')
  try {
    await ports.ensureRenditions(release.photos.map(({ hash }) => hash))
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown
    throw new AppError('photo-unknown', 'a photo of the release cannot be drawn', { cause: thrown })
  }
}

async function write(
  store: StoreApi<HandOverState>,
  { call, on }: HandOverPorts,
  input: Input<'export.start'>,
): Promise<HandedOver> {
  const { stage } = store.getState()
  if (stage.kind === 'working' && stage.isCancelling) {
    throw new AppError('export-cancelled', 'cancelled before a file was written')
  }
  store.setState({ stage: { ...begun, step: 'writing' } })
  const stop = on('export.progress', (progress) => {
    const now = store.getState().stage
    if (now.kind === 'working') store.setState({ stage: { ...now, progress } })
  })
  return call('export.start', input).finally(stop)
}
