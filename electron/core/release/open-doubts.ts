import { findWords } from '../text/find-words.ts'
import type { Doubt } from './doubt.ts'
import type { Release } from './release.ts'
import { type PlacedText, type Spot, textsOf } from './spots.ts'

/** A doubt that still waits, with every place where its words stand; never without one. */
export type OpenDoubt = { readonly doubt: Doubt; readonly spots: readonly Spot[] }

/** What is still to be made sure of, in the order in which it was taken over. */
export function openDoubts(release: Release): readonly OpenDoubt[] {
  if (release.doubts.length === 0) return []
  const texts = textsOf(release)
  return release.doubts.flatMap((doubt) => {
    const spots = spotsOf(doubt, release, texts)
    return spots.length === 0 ? [] : [{ doubt, spots }]
  })
}

/** The doubts that are left once the officer has said that this one is right. */
export function settleDoubt(doubts: readonly Doubt[], settled: Doubt): readonly Doubt[] {
  return doubts.filter(
    ({ part, kind, words }) =>
      part !== settled.part || kind !== settled.kind || words !== settled.words,
  )
}

function spotsOf(
  { part, kind, words }: Doubt,
  { dateline, photos }: Release,
  texts: readonly PlacedText[],
): readonly Spot[] {
  if (kind === 'photo') {
    const photo = photos.find(({ hash }) => hash === words)
    return photo === undefined
      ? []
      : [{ place: { in: 'photos', hash: photo.hash }, start: 0, end: 0 }]
  }
  if (part === 'dateline' && kind === 'date')
    return dateline.date === words ? [{ place: { in: 'dateline' }, start: 0, end: 0 }] : []
  return texts
    .filter(({ place }) => place.in === part)
    .flatMap(({ place, text }) => findWords(text, words).map((range) => ({ place, ...range })))
}
