import { doubtsOf } from './doubts-of.ts'
import type { Release } from './release.ts'

/**
 * The content of a copy: everything the old release says, all of it to be made sure of. Approvals
 * and the interview belong to the old event and stay there; an embargo has passed.
 */
export function copyRelease(old: Release): Omit<Release, 'id' | 'createdAt' | 'format'> {
  const { id: from, createdAt: _createdAt, format: _format, ...content } = old
  const story = old.story.map((block) => {
    if (block.type !== 'quote') return block
    const { approvedWords: _approved, ...quote } = block
    return quote
  })
  return {
    ...content,
    story,
    status: 'draft',
    embargo: null,
    interview: null,
    dismissedEvidence: [],
    provenance: { kind: 'copied', from },
    doubts: doubtsOf({ ...old, story }),
  }
}
