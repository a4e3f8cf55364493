import { createStore } from 'zustand/vanilla'
import { putEntry, removeEntry } from '#core/directory/change-entries.ts'
import type { EntryId } from '#core/directory/directory.ts'
import { foldWords } from '#core/directory/fold.ts'
import { type Entry, type EntryKind, entryOf, textsOf } from '#core/directory/texts.ts'
import type { DirectoryStore } from '../../directory/directory-store.ts'
import { newEntryId } from '../../directory/entry-id.ts'

export type Mode = 'list' | 'import' | 'merge'

export type ScreenState = {
  readonly kind: EntryKind
  readonly mode: Mode
  readonly query: string
  /** The entry in the form, with what she typed since the last save of it. */
  readonly draft: Entry | null
  readonly said:
    | null
    | { readonly what: 'removed'; readonly kind: EntryKind; readonly entry: Entry }
    | { readonly what: 'exported'; readonly name: string }
    | { readonly what: 'imported'; readonly count: number }
}

export type DirectoryScreen = ReturnType<typeof createDirectoryScreen>

/** So short that a power cut costs a word; long enough for a name to be typed in one go. */
const pauseMs = 500

/** The form saves by itself: after a pause, and before anything else takes its place. */
export function createDirectoryScreen(directory: Pick<DirectoryStore, 'change' | 'getState'>) {
  const store = createStore<ScreenState>(() => ({
    kind: 'people',
    mode: 'list',
    query: '',
    draft: null,
    said: null,
  }))
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDirty = false

  function keep(): void {
    clearTimeout(timer)
    const { kind, draft } = store.getState()
    if (draft === null || !isDirty) return
    isDirty = false
    // The kept entry is tidy; the words in the form stay as she types them.
    const tidy = entryOf(kind, draft.id, textsOf(draft))
    // The form of a dateline is always there; it alone makes no entry.
    const isEmpty = Object.keys(textsOf(tidy)).every((field) => field === 'datelineForm')
    void directory.change((now) =>
      isEmpty ? removeEntry(now, kind, tidy.id) : putEntry(now, kind, tidy),
    )
  }

  return {
    ...store,
    keep,
    showKind(kind: EntryKind): void {
      keep()
      store.setState({ kind, query: '', draft: null, said: null })
    },
    showMode(mode: Mode): void {
      keep()
      store.setState({ mode, draft: null, said: null })
    },
    search: (query: string) => store.setState({ query }),
    open(id: EntryId): void {
      const { kind, draft } = store.getState()
      if (draft?.id === id) return
      keep()
      const entries: readonly Entry[] = directory.getState().directory[kind]
      const entry = entries.find((one) => one.id === id)
      if (entry !== undefined) store.setState({ draft: entry, said: null })
    },
    /** Becomes an entry of the directory with its first letter; nothing is left of an empty one. */
    add(): void {
      keep()
      const { kind } = store.getState()
      store.setState({ draft: entryOf(kind, newEntryId(), {}), query: '', said: null })
    },
    edit(draft: Entry): void {
      store.setState({ draft })
      isDirty = true
      clearTimeout(timer)
      timer = setTimeout(keep, pauseMs)
    },
    remove(): void {
      keep()
      const { kind, draft } = store.getState()
      if (draft === null) return
      store.setState({ draft: null, said: { what: 'removed', kind, entry: draft } })
      void directory.change((now) => removeEntry(now, kind, draft.id))
    },
    undo(): void {
      const { said } = store.getState()
      if (said?.what !== 'removed') return
      const { kind, entry } = said
      store.setState({ said: null, kind, draft: entry })
      void directory.change((now) => putEntry(now, kind, entry))
    },
    tell: (said: ScreenState['said']) => store.setState({ said }),
  }
}

/** What a row shows, with the words it is found by. */
export type EntryRow = {
  readonly id: EntryId
  readonly entry: Entry
  readonly name: string
  readonly folded: string
}

const collator = new Intl.Collator('id', { sensitivity: 'base', numeric: true })

/** In the order of their names; folded once for each state of the directory. */
export function rowsOf(entries: readonly Entry[]): readonly EntryRow[] {
  return entries
    .map((entry) => {
      const folded = ` ${foldWords(Object.values(textsOf(entry)).join(' '))}`
      return { id: entry.id, entry, name: nameOf(entry), folded }
    })
    .sort((a, b) => collator.compare(a.name, b.name))
}

/** Every typed word begins a word of the entry; digits may stand anywhere in a number. */
export function filterRows(rows: readonly EntryRow[], query: string): readonly EntryRow[] {
  const words = foldWords(query)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return rows
  return rows.filter(({ folded }) =>
    words.every((word) => folded.includes(/^\d+$/.test(word) ? word : ` ${word}`)),
  )
}

export function nameOf(entry: Entry): string {
  return ('long' in entry ? entry.long.trim() || entry.short : entry.name).trim()
}
