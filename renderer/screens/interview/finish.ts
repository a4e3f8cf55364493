import type { ComposedInterview } from '#core/interview/compose-interview.ts'
import type { Release } from '#core/release/release.ts'
import type { Ending } from './HersChoice.tsx'
import type { InterviewStore } from './interview-store.ts'
import { appendBlocks, missingBlocks } from './take-composed.ts'

/** What a second release takes over from the answers. */
export type CopiedFields = Pick<
  Release,
  'headline' | 'dateline' | 'story' | 'template' | 'interview'
>

/**
 * Puts the last of the interview into the release; `follow` where the story was always the
 * interview's. Gives the fields of another release where she wants the answers in one of its own.
 */
export function finishRelease(
  store: InterviewStore<ComposedInterview>,
  composed: ComposedInterview,
  ending: Ending | 'follow',
): CopiedFields | null {
  const { release } = store.getState()
  if (ending === 'copy') return composed.fields
  if (ending === 'add') {
    store.change({ story: appendBlocks(release.story, missingBlocks(release.story, composed)) })
  }
  if (release.headline.trim() === '') store.setHeadline(composed.headlines[0] ?? '')
  return null
}
