import { createStore } from 'zustand/vanilla'
import type { Opened } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { Story } from '#core/release/block.ts'
import type { Photo } from '#core/release/photo.ts'
import type { Release } from '#core/release/release.ts'
import { createAutosave, type SaveState } from './autosave.ts'

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

export type SheetStore = ReturnType<typeof createSheetStore>

/** How long the counts and ticks may lag behind typing, so that a key press costs no conversion. */
const lagMs = 250

export function createSheetStore(
  client: Pick<Client, 'call'>,
  opened: Opened,
  codeOf: (thrown: unknown) => ErrorCode,
) {
  const store = createStore<SheetState>(() => ({
    release: opened.release,
    saveState: { kind: 'saved', at: opened.savedAt },
    place: 'headline',
  }))

  let unread: (() => Story) | null = null
  let lag: ReturnType<typeof setTimeout> | undefined

  /** Takes the editor's words over into the release. */
  function gather(): Release {
    clearTimeout(lag)
    if (unread !== null) {
      const story = unread()
      unread = null
      store.setState(({ release }) => ({ release: { ...release, story } }))
    }
    return store.getState().release
  }

  const autosave = createAutosave({
    save: async () => (await client.call('release.save', { release: gather() })).savedAt,
    codeOf,
    onState: (saveState) => {
      const isStillTyping =
        saveState.kind === 'typing' && store.getState().saveState.kind === 'typing'
      if (!isStillTyping) store.setState({ saveState })
    },
  })

  return {
    ...store,
    change(fields: Partial<Omit<Release, 'id' | 'format' | 'createdAt' | 'story'>>) {
      store.setState(({ release }) => ({ release: { ...release, ...fields } }))
      autosave.touch()
    },
    /** Adding runs on while she works elsewhere on the sheet, so it appends to what is there then. */
    addPhoto(photo: Photo) {
      store.setState(({ release }) => ({
        release: { ...release, photos: [...release.photos, photo] },
      }))
      autosave.touch()
    },
    /** `read` is called later, once for many key presses. */
    editStory(read: () => Story) {
      unread = read
      clearTimeout(lag)
      lag = setTimeout(gather, lagMs)
      autosave.touch()
    },
    moveTo(place: SheetPlace) {
      if (store.getState().place !== place) store.setState({ place })
    },
    gather,
    flush: autosave.flush,
    close: autosave.stop,
  }
}
