import type { Element } from './element.ts'

/** How the words answer: the last part of a key under `coverage.reasons` in the catalogue. */
export const reasons = {
  what: ['action', 'done', 'happening'],
  who: ['person', 'office', 'unit', 'group'],
  when: ['date', 'weekday', 'time', 'relative', 'period'],
  where: ['room', 'unit', 'town', 'visited'],
  why: ['purpose', 'occasion', 'cause', 'effort'],
  how: ['means', 'manner', 'sequence'],
} as const satisfies Record<Element, readonly string[]>

export type Reason = (typeof reasons)[Element][number]

/** Words found in one sentence; `start` and `end` count UTF-16 units of the text searched. */
export type Found = { readonly start: number; readonly end: number; readonly why: Reason }

/** Words of the story that answer an element; the range stays within one block or list item. */
export type Evidence = Found & {
  readonly block: number
  readonly item: number
  /** As they stand, for dismissing them. */
  readonly words: string
}

/** An element without evidence is not answered. Earlier evidence stands first. */
export type Coverage = Readonly<Record<Element, readonly Evidence[]>>
