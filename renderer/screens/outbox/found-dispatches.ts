import { foldWords } from '#core/directory/fold.ts'
import type { Dispatch } from '#core/outbox/dispatch.ts'
import { type Section, sectionOf } from '../../outbox/standing.ts'

export type Shelf = { readonly section: Section; readonly dispatches: readonly Dispatch[] }

const order = ['attention', 'waiting', 'over'] as const satisfies readonly Section[]

/** Headline, recipient, or subject hold the words, in whatever letters. */
export function foundDispatches(
  dispatches: readonly Dispatch[],
  query: string,
): readonly Dispatch[] {
  const words = foldWords(query)
  if (words === '') return dispatches
  return dispatches.filter(({ release, to, subject }) =>
    [release.headline, to.name, to.address, subject].some((text) =>
      foldWords(text).includes(words),
    ),
  )
}

/** What she must decide stands first; a shelf with nothing on it is left out. */
export function shelvesOf(dispatches: readonly Dispatch[]): readonly Shelf[] {
  return order
    .map((section) => ({
      section,
      dispatches: dispatches.filter((dispatch) => sectionOf(dispatch) === section),
    }))
    .filter((shelf) => shelf.dispatches.length > 0)
}
