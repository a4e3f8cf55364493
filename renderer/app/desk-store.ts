import { createStore } from 'zustand/vanilla'
import type { Opened, Output } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { Facility } from '#core/release/facility.ts'
import type { OpenTab, Place } from '#core/release/place.ts'
import {
  draftRelease,
  type Release,
  type ReleaseFields,
  type ReleaseId,
} from '#core/release/release.ts'
import type { Settings, TextZoom } from '#core/release/settings.ts'
import type { TemplateId } from '#core/templates/template-id.ts'
import { heirOf, stepTab, type Tabs, tabOf, withoutTab, withTab } from './tabs.ts'

export type DeskDialog =
  | 'none'
  | 'new'
  | 'paste'
  | 'facility'
  | 'settings'
  | 'help'
  | 'hand-over'
  | 'print'
  | 'backup'
  | 'ledger'
  | 'outbox'
  | 'parcel'
  | 'palette'
  | 'reading'
  | 'directory'
  | 'templates'

export type DeskState = {
  readonly settings: Settings
  readonly version: string
  readonly isWritable: boolean
  readonly isDemo: boolean
  /** The releases that lie open side by side, in the order of their tabs. */
  readonly tabs: Tabs
  /** Null shows the library. */
  readonly opened: Opened | null
  /** Where the caret goes once the opened release is on the sheet; null at its beginning. */
  readonly returnTo: Place | null
  /** What a dead page had handed over of the opened release and the disk has not. */
  readonly unsaved: Release | null
  /** True where `opened` is a version that was just restored. */
  readonly isRestored: boolean
  /** True while `opened` is shown by its questions instead of on the sheet. */
  readonly isInterview: boolean
  /** The release to go on with; only until she has opened one. */
  readonly left: Place | null
  readonly dialog: DeskDialog
  /** Whose lines the ledger opens with; null for those of all releases. */
  readonly ledgerOf: ReleaseId | null
  /** Documents that the paste dialog opens with, or the ZIP of a parcel. */
  readonly brought: readonly File[]
  /** Counts the times that the library has to read its list anew. */
  readonly listings: number
  readonly refusal: ErrorCode | null
  /** What was just done and cannot be seen on the screen; until the next step. */
  readonly said: 'facility-saved' | null
}

export type DeskStore = ReturnType<typeof createDeskStore>

/** What intake read, with the photos that came along. */
type PastedFields = ReleaseFields & Partial<Pick<Release, 'photos'>>

/** A release that is opened in the usual way begins at its beginning. */
const fresh = {
  returnTo: null,
  unsaved: null,
  left: null,
  isRestored: false,
  isInterview: false,
  said: null,
} as const

export function createDeskStore(
  client: Pick<Client, 'call'>,
  known: Output<'settings.read'>,
  codeOf: (thrown: unknown) => ErrorCode,
) {
  const { settings, version, writable, demo, left, tabs } = known
  const asksForFacility = settings.facility === null && !settings.setupSkipped
  const store = createStore<DeskState>(() => ({
    settings,
    version,
    isWritable: writable,
    isDemo: demo,
    tabs,
    opened: null,
    returnTo: null,
    unsaved: null,
    isRestored: false,
    isInterview: false,
    left,
    dialog: asksForFacility ? 'facility' : 'none',
    ledgerOf: null,
    brought: [],
    listings: 0,
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
      // A dialog would stand before the reason.
      store.setState({ refusal: codeOf(thrown), dialog: 'none' })
      return null
    }
  }

  // Where she was in each tab; the desk of the next start begins at the top.
  const places = new Map<string, Place>()

  function putTabs(tabs: Tabs): void {
    store.setState({ tabs })
    keepTabs()
  }

  /** Onto the disk; forgetting them costs a click at the next start, no more. */
  function keepTabs(): void {
    const { tabs } = store.getState()
    void client.call('desk.keepTabs', { tabs: [...tabs] }).catch(() => undefined)
  }

  function showOpened(opened: Opened, also: Partial<DeskState> = {}): void {
    store.setState({ ...fresh, opened, dialog: 'none', ...also })
    putTabs(withTab(store.getState().tabs, tabOf(opened.release)))
  }

  async function openWith(call: Promise<Opened>): Promise<boolean> {
    const opened = await attempt(call)
    if (opened === null) return false
    showOpened(opened, { returnTo: places.get(opened.release.id) ?? null })
    return true
  }

  /** A tab whose release is gone from the shelf must not stay. */
  async function open(id: string): Promise<boolean> {
    const isOpen = await openWith(client.call('release.open', { id }))
    if (!isOpen && store.getState().refusal === 'release-unknown')
      putTabs(withoutTab(store.getState().tabs, id))
    return isOpen
  }

  function showLibrary(): void {
    store.setState({ ...fresh, opened: null, dialog: 'none' })
    // Forgetting it costs a click at the next start, no more.
    void client.call('desk.remember', { place: null }).catch(() => undefined)
  }

  function dropTab(id: string): void {
    places.delete(id)
    putTabs(withoutTab(store.getState().tabs, id))
  }

  async function show(id: string | null): Promise<void> {
    if (id === null) showLibrary()
    else await open(id)
  }

  /** A release that cannot be opened is not offered twice. */
  async function openAt(place: Place, unsaved: Release | null): Promise<void> {
    const opened = await attempt(client.call('release.open', { id: place.id }))
    if (opened === null) store.setState({ left: null })
    else showOpened(opened, { returnTo: place, unsaved })
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
    /** Stored before the first question: an answer must have a place to go to. */
    async begin(template: TemplateId, how: 'interview' | 'sheet'): Promise<void> {
      const isInterview = how === 'interview'
      const opened = await attempt(create({ template, interview: isInterview ? {} : null }))
      if (opened !== null) showOpened(opened, { isInterview })
    },
    /** An old release under a new name: all of it is to be made sure of. */
    async copyOf(id: ReleaseId): Promise<void> {
      const copy = await attempt(client.call('release.duplicate', { id }))
      if (copy !== null) showOpened(copy)
    },
    /** The open release by its questions; nothing of it may be unsaved. */
    async askOn(id: ReleaseId): Promise<void> {
      const opened = await attempt(client.call('release.open', { id }))
      if (opened !== null) showOpened(opened, { isInterview: true })
    },
    async createFromAnswers(fields: Partial<Release>): Promise<void> {
      const opened = await attempt(create(fields))
      if (opened !== null) showOpened(opened)
    },
    /** Rejects where it was refused: the dialog that holds the text says so and keeps it. */
    async createPasted(fields: PastedFields): Promise<void> {
      const opened = await create({ ...fields, provenance: { kind: 'pasted' } })
      showOpened(opened, { refusal: null })
    },
    /** One of several files: stored and listed, while the dialog goes on with the next. */
    async createAside(fields: PastedFields): Promise<void> {
      await create({ ...fields, provenance: { kind: 'pasted' } })
      store.setState(({ listings }) => ({ listings: listings + 1 }))
    },
    open,
    /** Back to where she was in it; called before another tab or the library takes its place. */
    keepPlace: (place: Place) => void places.set(place.id, place),
    /** In memory only: a headline grows letter by letter. */
    nameTab(tab: OpenTab): void {
      const { tabs } = store.getState()
      const known = tabs.find(({ id }) => id === tab.id)
      if (known !== undefined && known.headline !== tab.headline)
        store.setState({ tabs: withTab(tabs, tabOf(tab)) })
    },
    keepTabs,
    async closeTab(id: string): Promise<void> {
      const { tabs, opened } = store.getState()
      dropTab(id)
      if (opened?.release.id !== id) return
      const heir = heirOf(tabs, id)
      // What was closed must not stay on the screen, whatever became of the one beside it.
      if (heir === null || !(await open(heir))) showLibrary()
    },
    /** A release that went from the shelf takes its tab along. */
    dropTab,
    async step(by: 1 | -1): Promise<void> {
      const { tabs, opened } = store.getState()
      await show(stepTab(tabs, opened?.release.id ?? null, by))
    },
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
    showLibrary,
    show: (dialog: DeskDialog) =>
      store.setState({ dialog, ledgerOf: null, brought: [], said: null }),
    showLedger: (ledgerOf: ReleaseId) => store.setState({ dialog: 'ledger', ledgerOf, said: null }),
    /** With the ZIP of a parcel that was dropped on the window. */
    openParcel: (parcel: File) =>
      store.setState({ dialog: 'parcel', brought: [parcel], said: null }),
    paste: (brought: readonly File[]) => store.setState({ dialog: 'paste', brought, said: null }),
    async saveFacility(facility: Facility): Promise<void> {
      const changed = { ...store.getState().settings, facility }
      await client.call('settings.save', { settings: changed })
      store.setState({ settings: changed, dialog: 'none', said: 'facility-saved' })
    },
    forgetSaid: () => store.setState({ said: null }),
    noteRestored: () => store.setState(({ listings }) => ({ listings: listings + 1 })),
    dismissRefusal: () => store.setState({ refusal: null }),
    /** Takes hold at once, and for good where the disk takes it. */
    async zoom(textZoom: TextZoom): Promise<void> {
      const changed = { ...store.getState().settings, textZoom }
      store.setState({ settings: changed })
      await client.call('settings.save', { settings: changed }).catch(() => undefined)
    },
    async saveSettings(changed: Settings): Promise<void> {
      await client.call('settings.save', { settings: changed })
      store.setState({ settings: changed })
    },
  }
}
