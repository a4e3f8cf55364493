import { createStore } from 'zustand/vanilla'
import type { Opened, Output } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import { draftRelease, type Release, type ReleaseFields } from '#core/release/release.ts'
import type { Settings } from '#core/release/settings.ts'

export type DeskDialog = 'none' | 'paste' | 'facility' | 'settings' | 'help' | 'hand-over'

export type DeskState = {
  readonly settings: Settings
  readonly version: string
  readonly isWritable: boolean
  readonly isDemo: boolean
  /** Null shows the library. */
  readonly opened: Opened | null
  readonly dialog: DeskDialog
  readonly refusal: ErrorCode | null
}

export type DeskStore = ReturnType<typeof createDeskStore>

export function createDeskStore(
  client: Pick<Client, 'call'>,
  known: Output<'settings.read'>,
  codeOf: (thrown: unknown) => ErrorCode,
) {
  const { settings, version, writable, demo } = known
  const asksForFacility = settings.facility === null && !settings.setupSkipped
  const store = createStore<DeskState>(() => ({
    settings,
    version,
    isWritable: writable,
    isDemo: demo,
    opened: null,
    dialog: asksForFacility ? 'facility' : 'none',
    refusal: null,
  }))

  /** Null where the call was refused; the reason then stands on the desk. */
  async function attempt<Value>(call: Promise<Value>): Promise<Value | null> {
    try {
      const value = await call
      store.setState({ refusal: null })
      return value
    } catch (thrown) {
      store.setState({ refusal: codeOf(thrown) })
      return null
    }
  }

  async function openWith(call: Promise<Opened>): Promise<boolean> {
    const opened = await attempt(call)
    if (opened === null) return false
    store.setState({ opened, dialog: 'none' })
    return true
  }

  function create(fields: Partial<Release>): Promise<Opened> {
    const { facility } = store.getState().settings
    const draft = { ...draftRelease('unborn000000', '', facility), ...fields }
    const { id: _id, createdAt: _createdAt, format: _format, ...release } = draft
    return client.call('release.create', { release })
  }

  return {
    ...store,
    createBlank: () => openWith(create({})),
    /** Rejects where it was refused: the dialog that holds the text says so and keeps it. */
    async createPasted(fields: ReleaseFields): Promise<void> {
      const opened = await create({ ...fields, provenance: { kind: 'pasted' } })
      store.setState({ opened, dialog: 'none', refusal: null })
    },
    open: (id: string) => openWith(client.call('release.open', { id })),
    showLibrary: () => store.setState({ opened: null, dialog: 'none' }),
    show: (dialog: DeskDialog) => store.setState({ dialog }),
    dismissRefusal: () => store.setState({ refusal: null }),
    async saveSettings(changed: Settings): Promise<void> {
      await client.call('settings.save', { settings: changed })
      store.setState({ settings: changed })
    },
  }
}
