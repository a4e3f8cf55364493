import type { Role } from '#core/release/block.ts'

/** What a block of the story is to the officer: the word in the margin beside it. */
export type Part = Role | 'quote' | 'subhead' | 'list'

/** Where the caret is: `index` counts the blocks of the story from 0. */
export type StoryPlace = { readonly part: Part; readonly index: number }
