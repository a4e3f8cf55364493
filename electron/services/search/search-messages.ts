import type { ReleaseId } from '#core/release/release.ts'
import type { Page, Person, SearchWish } from './search-library.ts'

/** What the program asks of the search's own thread. */
export type ToSearch =
  /** These were saved at these moments, and these are not in the library any more. */
  | {
      readonly kind: 'sync'
      readonly saved: readonly (readonly [id: ReleaseId, savedAt: string])[]
      readonly gone: readonly ReleaseId[]
    }
  | { readonly kind: 'find'; readonly nr: number; readonly wish: SearchWish }
  | { readonly kind: 'people'; readonly nr: number }

/** `isReady` is false while releases are still being read: more may be found a moment later. */
export type FromSearch =
  | { readonly kind: 'found'; readonly nr: number; readonly page: Page & Readiness }
  | { readonly kind: 'people'; readonly nr: number; readonly people: People }
  /** A large library was read anew and is cached: a fresh thread would do with half the memory. */
  | { readonly kind: 'rebuilt' }

export type Readiness = { readonly isReady: boolean }
export type People = Readiness & { readonly people: readonly Person[] }

export type SearchThread = { readonly profile: string }
