import { textOfBlock } from './block.ts'
import type { Release } from './release.ts'

/** Above these a release is a mistake, and would hold up the window or the main process. */
export const releaseLimits = {
  /** At one paste or file, in UTF-16 units: about a hundred times a long release. */
  pasteLetters: 200_000,
  /** Of story and boilerplate together: more than two hundred thousand words. */
  letters: 2_000_000,
  photos: 2_000,
} as const

/** Costs one walk over the story. */
export function isTooLarge({ story, boilerplate, headline, photos }: Measured): boolean {
  if (photos.length > releaseLimits.photos) return true
  let letters = headline.length + boilerplate.length
  for (const block of story) letters += textOfBlock(block).length
  return letters > releaseLimits.letters
}

type Measured = Pick<Release, 'story' | 'boilerplate' | 'headline' | 'photos'>
