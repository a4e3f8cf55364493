import { textOfBlock } from '#core/release/block.ts'
import { cardOf, type ReleaseCard } from '#core/release/card.ts'
import type { Release } from '#core/release/release.ts'

/** Where in a release something stands; the search shows it and weighs it. */
export type SearchPart = 'headline' | 'name' | 'place' | 'caption' | 'story'

export type PartText = { readonly part: SearchPart; readonly text: string }

/** All that the search knows of a release. */
export type SearchDocument = {
  readonly card: ReleaseCard
  /** Names of those who are quoted, as written, each once. */
  readonly people: readonly string[]
  readonly texts: readonly PartText[]
}

/** Boilerplate and contacts stand in every release alike, so they are left out. */
export function documentOf(release: Release, savedAt: string): SearchDocument {
  const speakers = release.story.flatMap((block) => (block.type === 'quote' ? [block.speaker] : []))
  const texts: readonly PartText[] = [
    { part: 'headline', text: release.headline },
    ...speakers.map(({ name, office }) => ({ part: 'name' as const, text: `${name}, ${office}` })),
    { part: 'place', text: release.dateline.place },
    ...release.photos.map(({ caption }) => ({ part: 'caption' as const, text: caption })),
    ...release.story.map((block) => ({ part: 'story' as const, text: textOfBlock(block) })),
  ]
  const people = new Set(speakers.map(({ name }) => name.trim()).filter((name) => name !== ''))
  return {
    card: cardOf(release, savedAt),
    people: [...people],
    texts: texts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  }
}
