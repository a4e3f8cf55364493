import { createStore, type StoreApi } from 'zustand/vanilla'
import type {
  BackupArchive,
  BackupPreview,
  BackupRestored,
  BackupState,
  Input,
} from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { EventBody } from '#contract/events.ts'
import type { ErrorCode } from '#core/app-error.ts'
import { codeOf } from '../../bridge/refusal.ts'

export type Included = Input<'backup.restore'>['include'][number]

export type Stage =
  | { readonly kind: 'overview'; readonly isDone: boolean }
  | {
      readonly kind: 'working'
      readonly progress: EventBody<'backup.progress'> | null
      readonly isCancelling: boolean
    }
  | { readonly kind: 'choosing'; readonly archives: readonly BackupArchive[] }
  | {
      readonly kind: 'preview'
      readonly archive: BackupArchive
      readonly preview: BackupPreview
      readonly include: readonly Included[]
    }
  | {
      readonly kind: 'restored'
      readonly restored: BackupRestored
      /** She was told what opening a new profile means. */
      readonly isAsked: boolean
    }

export type BackupScreen = {
  /** Null until the main process has answered. */
  readonly state: BackupState | null
  readonly stage: Stage
  /** Why the last act was refused; the stage stays as it was before. */
  readonly refusal: ErrorCode | null
}

export type Backup = {
  readonly store: StoreApi<BackupScreen>
  readonly load: () => Promise<void>
  readonly chooseFolder: () => Promise<void>
  readonly make: () => Promise<void>
  readonly cancel: () => Promise<void>
  readonly lookFor: (where: 'second-copy' | 'elsewhere') => Promise<void>
  readonly preview: (archive: BackupArchive) => Promise<void>
  readonly include: (include: readonly Included[]) => void
  readonly restore: (into: 'present' | 'new') => Promise<void>
  /** First tells what it means; then saves, closes, and starts again in the restored profile. */
  readonly openRestored: () => Promise<void>
  readonly back: () => void
}

const overview: Stage = { kind: 'overview', isDone: false }
const begun: Stage = { kind: 'working', progress: null, isCancelling: false }

/** The dialog of the second copy from its overview to a finished restore; it knows no React. */
export function createBackup(ports: Pick<Client, 'call' | 'on'>): Backup {
  const store = createStore<BackupScreen>(() => ({ state: null, stage: overview, refusal: null }))

  /** Shows the work while it runs; where it is refused she is back where she was. */
  async function work(act: () => Promise<Stage | null>): Promise<void> {
    const before = store.getState().stage
    store.setState({ stage: begun, refusal: null })
    const stop = ports.on('backup.progress', (progress) => {
      const { stage } = store.getState()
      if (stage.kind === 'working') store.setState({ stage: { ...stage, progress } })
    })
    try {
      store.setState({ stage: (await act()) ?? before })
    } catch (thrown) {
      const state = await ports.call('backup.state', {}).catch(() => store.getState().state)
      store.setState({ stage: before, refusal: codeOf(thrown), state })
    } finally {
      stop()
    }
  }

  return {
    store,
    async load() {
      try {
        store.setState({ state: await ports.call('backup.state', {}) })
      } catch (thrown) {
        store.setState({ refusal: codeOf(thrown) })
      }
    },
    async chooseFolder() {
      try {
        const state = await ports.call('backup.choose-folder', {})
        store.setState({ state, stage: overview, refusal: null })
      } catch (thrown) {
        store.setState({ refusal: codeOf(thrown) })
      }
    },
    make: () =>
      work(async () => {
        store.setState({ state: await ports.call('backup.make', {}) })
        return { kind: 'overview', isDone: true }
      }),
    async cancel() {
      const { stage } = store.getState()
      if (stage.kind !== 'working' || stage.isCancelling) return
      store.setState({ stage: { ...stage, isCancelling: true } })
      await ports.call('backup.cancel', {})
    },
    lookFor: (where) =>
      work(async () => {
        const { archives } = await ports.call('backup.choose-archive', { where })
        return { kind: 'choosing', archives }
      }),
    preview: (archive) =>
      work(async () => {
        const preview = await ports.call('backup.preview', { archive: archive.token })
        return { kind: 'preview', archive, preview, include: ['missing', 'newer-there'] }
      }),
    include(include) {
      const { stage } = store.getState()
      if (stage.kind === 'preview') store.setState({ stage: { ...stage, include } })
    },
    async restore(into) {
      const { stage } = store.getState()
      if (stage.kind !== 'preview') return
      const { archive, include } = stage
      await work(async () => {
        const asked = { archive: archive.token, into, include }
        const { restored } = await ports.call('backup.restore', asked)
        return restored && { kind: 'restored', restored, isAsked: false }
      })
    },
    async openRestored() {
      const { stage } = store.getState()
      if (stage.kind !== 'restored') return
      if (!stage.isAsked) return store.setState({ stage: { ...stage, isAsked: true } })
      try {
        await ports.call('backup.open-restored', {})
        store.setState({ refusal: null })
      } catch (thrown) {
        store.setState({ refusal: codeOf(thrown) })
      }
    },
    back: () => store.setState({ stage: overview, refusal: null }),
  }
}
