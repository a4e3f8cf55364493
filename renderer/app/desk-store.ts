import { createStore } from 'zustand/vanilla'
import type { Opened, Output } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { Facility } from '#core/release/facility.ts'
import type { Place } from '#core/release/place.ts'
import { draftRelease, type Release, type ReleaseFields } from '#core/release/release.ts'
import type { Settings } from '#core/release/settings.ts'

export type DeskDialog =
  | 'none'
  | 'paste'
  | 'facility'
  | 'settings'
  | 'help'
  | 'hand-over'
  | 'backup'

export type DeskState = {
  readonly settings: Settings
  readonly version: string
  readonly isWritable: boolean
  readonly isDemo: boolean
  /** Null shows the library. */
  readonly opened: Opened | null
  /** Where the caret goes once the opened release is on the sheet; null at its beginning. */
  readonly returnTo: Place | null
  /** What a dead page had handed over of the opened release and the disk has not. */
  readonly unsaved: Release | null
  /** True where `opened` is a version that was just restored. */
  readonly isRestored: boolean
  /** The release to go on with; only until she has opened one. */
  readonly left: Place | null
  readonly dialog: DeskDialog
  /** Counts restores from the second copy: the library then reads its list anew. */
  readonly restores: number
  readonly refusal: ErrorCode | null
  /** What was just done and cannot be seen on the screen; until the next step. */
  readonly said: 'facility-saved' | null
}

export type DeskStore = ReturnType<typeof createDeskStore>

/** A release that is opened in the usual way begins at its beginning. */
const fresh = { returnTo: null, unsaved: null, left: null, isRestored: false, said: null } as const

export function createDeskStore(
  client: Pick<Client, 'call'>,
  known: Output<'settings.read'>,
  codeOf: (thrown: unknown) => ErrorCode,
) {
  const { settings, version, writable, demo, left } = known
  const asksForFacility = settings.facility === null && !settings.setupSkipped
  const store = createStore<DeskState>(() => ({
    settings,
    version,
    isWritable: writable,
    isDemo: demo,
    opened: null,
    returnTo: null,
    unsaved: null,
    isRestored: false,
    left,
    dialog: asksForFacility ? 'facility' : 'none',
    restores: 0,
    refusal: null,
    said: null,
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
    store.setState({ ...fresh, opened, dialog: 'none' })
    return true
  }

  /** A release that cannot be opened is not offered twice. */
  async function openAt(place: Place, unsaved: Release | null): Promise<void> {
    const opened = await attempt(client.call('release.open', { id: place.id }))
    if (opened === null) store.setState({ left: null })
    else store.setState({ ...fresh, opened, returnTo: place, unsaved, dialog: 'none' })
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
      store.setState({ ...fresh, opened, dialog: 'none', refusal: null })
    },
    open: (id: string) => openWith(client.call('release.open', { id })),
    /** After a crash: back to where she was, with what the disk may not have. */
    async resume(): Promise<void> {
      if (known.resume !== null) await openAt(known.resume.place, known.resume.unsaved)
    },
    async goOn(): Promise<void> {
      const { left: place } = store.getState()
      if (place !== null) await openAt(place, null)
    },
    forgetLeft: () => store.setState({ left: null }),
    /** A restored version takes the place of the sheet that shows the one before. */
    reopen: (opened: Opened) => store.setState({ ...fresh, opened, isRestored: true }),
    showLibrary() {
      store.setState({ ...fresh, opened: null, dialog: 'none' })
      // Forgetting it costs a click at the next start, no more.
      void client.call('desk.remember', { place: null }).catch(() => undefined)
    },
    show: (dialog: DeskDialog) => store.setState({ dialog, said: null }),
    async saveFacility(facility: Facility): Promise<void> {
      const changed = { ...store.getState().settings, facility }
      await client.call('settings.save', { settings: changed })
      store.setState({ settings: changed, dialog: 'none', said: 'facility-saved' })
    },
    forgetSaid: () => store.setState({ said: null }),
    noteRestored: () => store.setState(({ restores }) => ({ restores: restores + 1 })),
    dismissRefusal: () => store.setState({ refusal: null }),
    async saveSettings(changed: Settings): Promise<void> {
      await client.call('settings.save', { settings: changed })
      store.setState({ settings: changed })
    },
  }
}
