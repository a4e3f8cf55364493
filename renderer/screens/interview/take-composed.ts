import { type Block, type Story, textOfBlock } from '#core/release/block.ts'
import type { Dateline } from '#core/release/dateline.ts'
import { findGaps } from '#core/release/gap.ts'
import type { Release } from '#core/release/release.ts'

/** What the answers make of a release, as far as the interview puts it there. */
export type Composed = {
  readonly fields: Pick<Release, 'dateline' | 'story'>
  /** Best first. */
  readonly headlines: readonly string[]
}

/**
 * The release after an answer changed `before` into `after`. Each part that still stands as the
 * interview had left it follows the answers; a part that she wrote or changed stays hers.
 */
export function takeComposed(release: Release, before: Composed, after: Composed): Release {
  return {
    ...release,
    headline: followHeadline(release.headline, before.headlines, after.headlines),
    dateline: isDatelineHers(release.dateline, before)
      ? release.dateline
      : { ...after.fields.dateline, outlet: release.dateline.outlet, form: release.dateline.form },
    story: isStoryHers(release.story, before) ? release.story : after.fields.story,
  }
}

/** True where words stand in the story that did not come from these answers. */
export function isStoryHers(story: Story, composed: Composed): boolean {
  return !isBlank(story) && !isSame(story, composed.fields.story)
}

/** True where the headline is none of the proposals; an empty one is nobody's. */
export function isHeadlineHers(headline: string, { headlines }: Composed): boolean {
  return headline.trim() !== '' && !headlines.includes(headline)
}

/** The blocks that the story does not hold word for word. */
export function missingBlocks(story: Story, composed: Composed): readonly Block[] {
  const known = new Set(story.map(textOfBlock))
  return composed.fields.story.filter((block) => !known.has(textOfBlock(block)))
}

/** New words go below hers; a second lead would take the first one's place. */
export function appendBlocks(story: Story, blocks: readonly Block[]): Story {
  const below = blocks.map((block) =>
    block.type === 'paragraph' && block.role === 'lead'
      ? { ...block, role: 'body' as const }
      : block,
  )
  return [...story, ...below]
}

/** A proposal with gaps in it would stand in the library as a name: it waits until it is whole. */
function followHeadline(
  headline: string,
  before: readonly string[],
  after: readonly string[],
): string {
  if (headline.trim() !== '' && !before.includes(headline)) return headline
  const proposal = after[Math.max(0, before.indexOf(headline))] ?? after[0] ?? ''
  return findGaps(proposal).length > 0 ? '' : proposal
}

function isDatelineHers({ place, date }: Dateline, { fields }: Composed): boolean {
  if (place.trim() === '' && date === null) return false
  return date !== fields.dateline.date || place !== fields.dateline.place
}

function isBlank(story: Story): boolean {
  return story.every((block) => textOfBlock(block).trim() === '')
}

/** Both are plain data written by the same hand, so the order of their fields is the same. */
function isSame(story: Story, other: Story): boolean {
  return (
    story.length === other.length &&
    story.every((block, at) => looks(block) === looks(other[at] ?? null))
  )
}

/** Words, kind, and role; what the officer says about a quote later does not make its words hers. */
function looks(block: Block | null): string {
  if (block === null) return ''
  const role = block.type === 'paragraph' ? block.role : ''
  return `${block.type} ${role} ${textOfBlock(block)}`
}
