import type { Document } from './document.ts'

/**
 * What stands above every page but the first, which has its letterhead: kicker and facility, and
 * below them the embargo, so that a page on its own still says what it is and until when it must
 * wait. Possibly empty.
 */
export function runningHead({ blocks, author }: Document): readonly string[] {
  const textOf = (type: 'kicker' | 'embargo') =>
    blocks.flatMap((block) => (block.type === type ? block.text : []))
  const named = [...textOf('kicker'), author].filter((part) => part !== '').join(' · ')
  return [named, ...textOf('embargo')].filter((line) => line !== '')
}
