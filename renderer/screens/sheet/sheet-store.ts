import { createStore } from 'zustand/vanilla'
import type { Opened, SavedWhy } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { Story } from '#core/release/block.ts'
import type { Photo } from '#core/release/photo.ts'
import type { Place } from '#core/release/place.ts'
import type { Release } from '#core/release/release.ts'
import { createAutosave, type SaveState } from '../../saving/autosave.ts'

/** Where the caret is: decides what the guidance speaks of. */
export type SheetPlace =
  | 'headline'
  | 'dateline'
  | 'lead'
  | 'body'
  | 'quote'
  | 'subhead'
  | 'list'
  | 'closing'
  | 'boilerplate'
  | 'contact'
  | 'writerCode'
  | 'photos'

export type SheetState = {
  /** As of the last pause; the editor holds the newest words until then. */
  readonly release: Release
  readonly saveState: SaveState
  readonly place: SheetPlace
}

/** Caret and scroll, as the sheet on the screen knows them. */
export type Spot = Pick<Place, 'caret' | 'scrolledPx'>

export type SheetStore = ReturnType<typeof createSheetStore>

/** How long the counts and ticks may lag behind typing, so that a key press costs no conversion. */
const lagMs = 250

/** Undone one after another without a pause: then the state is worth a save of its own. */
const manySteps = 5

/** `unsaved` is what a page that died left in the main process: it is shown and saved first. */
export function createSheetStore(
  client: Pick<Client, 'call'>,
  opened: Opened,
  codeOf: (thrown: unknown) => ErrorCode,
  unsaved: Release | null = null,
) {
  const store = createStore<SheetState>(() => ({
    release: unsaved ?? opened.release,
    saveState: unsaved === null ? { kind: 'saved', at: opened.savedAt } : { kind: 'typing' },
    place: 'headline',
  }))

  let unread: (() => Story) | null = null
  let lag: ReturnType<typeof setTimeout> | undefined
  let readSpot: () => Spot | null = () => null
  let undone = 0

  /** The newest words, without a word to the parts of the sheet that show them. */
  function peek(): Release {
    const { release } = store.getState()
    return unread === null ? release : { ...release, story: unread() }
  }

  /** Takes the editor's words over into the release. */
  function gather(): Release {
    clearTimeout(lag)
    if (unread !== null) {
      const release = peek()
      unread = null
      store.setState({ release })
    }
    return store.getState().release
  }

  /** Not waited for: it is memory of the main process, and the next save says the same. */
  function remember(): void {
    const spot = readSpot()
    if (spot === null) return
    const { id, headline } = store.getState().release
    const place = { id, headline: headline.slice(0, 400), ...spot }
    void client.call('desk.remember', { place }).catch(() => undefined)
  }

  const autosave = createAutosave({
    save: async (why) => {
      remember()
      return (await client.call('release.save', { release: gather(), why })).savedAt
    },
    hold: () => {
      remember()
      // A refusal changes nothing: the save that follows tells her.
      void client.call('release.hold', { release: peek() }).catch(() => undefined)
    },
    codeOf,
    onState: (saveState) => {
      const isStillTyping =
        saveState.kind === 'typing' && store.getState().saveState.kind === 'typing'
      if (!isStillTyping) store.setState({ saveState })
    },
  })

  return {
    ...store,
    /** What the crash left unsaved is saved at the usual pace. */
    begin() {
      if (unsaved !== null) autosave.touch()
    },
    change(fields: Partial<Omit<Release, 'id' | 'format' | 'createdAt' | 'story'>>) {
      store.setState(({ release }) => ({ release: { ...release, ...fields } }))
      autosave.touch()
    },
    /** Adding runs on while she works elsewhere on the sheet, so it appends to what is there then. */
    addPhoto(photo: Photo) {
      store.setState(({ release }) => ({
        release: { ...release, photos: [...release.photos, photo] },
      }))
      autosave.touch('import')
      void autosave.flush('import')
    },
    /** `read` is called later, once for many key presses. */
    editStory(read: () => Story, how: 'typed' | 'undone' = 'typed') {
      unread = read
      clearTimeout(lag)
      lag = setTimeout(gather, lagMs)
      autosave.touch()
      undone = how === 'undone' ? undone + 1 : 0
      if (undone === manySteps) void autosave.flush()
    },
    moveTo(place: SheetPlace) {
      if (store.getState().place !== place) store.setState({ place })
    },
    /** Who can tell where the caret is; null once the sheet has gone. */
    watchSpot(read: (() => Spot) | null) {
      readSpot = read ?? (() => null)
    },
    remember,
    /** Where she is in this release; null while the sheet is not on the screen. */
    place(): Place | null {
      const spot = readSpot()
      const { id, headline } = store.getState().release
      return spot === null ? null : { id, headline: headline.slice(0, 400), ...spot }
    },
    gather,
    flush: (why: SavedWhy = 'typing'): Promise<boolean> => autosave.flush(why),
    close: autosave.stop,
  }
}
