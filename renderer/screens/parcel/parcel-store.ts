import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ChosenParcel, Opened, Output, ParcelPreview } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import { codeOf } from '../../bridge/refusal.ts'

export type Confirmed = NonNullable<Output<'parcel.read-receipt'>['confirmed']>
export type Written = NonNullable<Output<'parcel.write-receipt'>['written']>

export type Stage =
  | {
      readonly kind: 'choosing'
      /** Null until she has chosen a place. */
      readonly found: readonly ChosenParcel[] | null
      /** On the sticks that are plugged in; empty until they have been looked through. */
      readonly onSticks: readonly ChosenParcel[]
      readonly confirmed: Confirmed | null
    }
  | {
      readonly kind: 'working'
      readonly doing: 'checking' | 'taking'
      /** From 0 to 1. */
      readonly part: number
      readonly isCancelling: boolean
    }
  | { readonly kind: 'locked'; readonly parcel: ChosenParcel; readonly isWrong: boolean }
  | { readonly kind: 'preview'; readonly parcel: ChosenParcel; readonly preview: ParcelPreview }
  | {
      readonly kind: 'taken'
      readonly parcel: ChosenParcel
      readonly opened: Opened
      readonly written: Written | null
    }

export type ParcelScreen = {
  readonly stage: Stage
  /** Why the last act was refused; the stage stays as it was before. */
  readonly refusal: ErrorCode | 'dropped-too-large' | null
}

export type ParcelIn = {
  readonly store: StoreApi<ParcelScreen>
  readonly lookForSticks: () => Promise<void>
  readonly choose: (kind: 'folder' | 'zip') => Promise<void>
  readonly bring: (file: File) => Promise<void>
  readonly look: (parcel: ChosenParcel, passphrase?: string) => Promise<void>
  readonly cancel: () => Promise<void>
  /** `origin` is what its history calls it. */
  readonly take: (origin: string) => Promise<void>
  readonly writeReceipt: (by: string, where: 'beside' | 'elsewhere') => Promise<void>
  readonly readReceipt: () => Promise<void>
  readonly back: () => void
  /** When the dialog closes: a ZIP in memory is let go. */
  readonly leave: () => void
}

const start = { kind: 'choosing', found: null, onSticks: [], confirmed: null } as const

/** As the main process takes them; a larger file is chosen by its place. */
const broughtAtMostBytes = 128 * 1024 * 1024

/** The dialog from choosing a parcel to the receipt for it; it knows no React. */
export function createParcelIn(ports: Pick<Client, 'call' | 'on'>): ParcelIn {
  const store = createStore<ParcelScreen>(() => ({ stage: start, refusal: null }))
  let onSticks: readonly ChosenParcel[] = []
  let isWriting = false
  const show = (stage: Stage) => store.setState({ stage, refusal: null })

  /** Shows the work while it runs; where it is refused she is back where she was. */
  async function work(
    doing: 'checking' | 'taking',
    act: () => Promise<Stage>,
    refused: (code: ErrorCode) => Stage | null = () => null,
  ): Promise<void> {
    const before = store.getState().stage
    show({ kind: 'working', doing, part: 0, isCancelling: false })
    const stop = ports.on('parcel.progress', ({ done, total }) => {
      const { stage } = store.getState()
      if (stage.kind !== 'working' || total === 0) return
      store.setState({ stage: { ...stage, part: done / total } })
    })
    try {
      show(await act())
    } catch (thrown) {
      const code = codeOf(thrown)
      const stage = refused(code)
      // She cancelled it herself: there is nothing to tell.
      const isTold = stage === null && code !== 'export-cancelled'
      store.setState({ stage: stage ?? before, refusal: isTold ? code : null })
    } finally {
      stop()
    }
  }

  /** A system dialog stands before the window meanwhile: nothing is shown as under way. */
  async function ask(act: () => Promise<void>): Promise<void> {
    try {
      store.setState({ refusal: null })
      await act()
    } catch (thrown) {
      store.setState({ refusal: codeOf(thrown) })
    }
  }

  const look = (parcel: ChosenParcel, passphrase?: string) =>
    work(
      'checking',
      async () => {
        const asked = { parcel: parcel.token, passphrase: passphrase ?? null }
        return { kind: 'preview', parcel, preview: await ports.call('parcel.look', asked) }
      },
      (code) =>
        code === 'parcel-locked'
          ? { kind: 'locked', parcel, isWrong: passphrase !== undefined }
          : null,
    )

  return {
    store,
    async lookForSticks() {
      // A bonus: without it she chooses a folder.
      const { parcels } = await ports.call('parcel.on-sticks', {}).catch(() => ({ parcels: [] }))
      onSticks = parcels
      const { stage } = store.getState()
      if (stage.kind === 'choosing') store.setState({ stage: { ...stage, onSticks } })
    },
    look,
    async cancel() {
      const { stage } = store.getState()
      if (stage.kind !== 'working' || stage.isCancelling) return
      store.setState({ stage: { ...stage, isCancelling: true } })
      await ports.call('parcel.cancel', {}).catch(() => undefined)
    },
    choose: (kind) =>
      ask(async () => {
        const { parcels } = await ports.call('parcel.choose', { kind })
        if (parcels === null) return
        show({ ...start, onSticks, found: parcels })
        const [only] = parcels
        if (parcels.length === 1 && only !== undefined) await look(only)
      }),
    bring: (file) =>
      ask(async () => {
        if (file.size > broughtAtMostBytes) {
          store.setState({ refusal: 'dropped-too-large' })
          return
        }
        const bytes = new Uint8Array(await file.arrayBuffer())
        await look(await ports.call('parcel.bring', { name: file.name.slice(0, 300), bytes }))
      }),
    async take(origin) {
      const { stage } = store.getState()
      if (stage.kind !== 'preview') return
      const { parcel } = stage
      await work('taking', async () => {
        const asked = { parcel: parcel.token, origin: origin.slice(0, 80) }
        const opened = await ports.call('parcel.take', asked)
        return { kind: 'taken', parcel, opened, written: null }
      })
    },
    async writeReceipt(by, where) {
      const { stage } = store.getState()
      // Enter comes again while it is held down.
      if (stage.kind !== 'taken' || isWriting) return
      isWriting = true
      await ask(async () => {
        const asked = { parcel: stage.parcel.token, by, where }
        const { written } = await ports.call('parcel.write-receipt', asked)
        if (written !== null) show({ ...stage, written })
      })
      isWriting = false
    },
    readReceipt: () =>
      ask(async () => {
        const { confirmed } = await ports.call('parcel.read-receipt', {})
        if (confirmed !== null) show({ ...start, onSticks, confirmed })
      }),
    back: () => show({ ...start, onSticks }),
    leave: () => void ports.call('parcel.forget', {}).catch(() => undefined),
  }
}
