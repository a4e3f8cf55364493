import type { ComposedInterview } from '#core/interview/compose-interview.ts'

/** The sentences of the story that were made of this answer. */
export function sentencesFrom(
  { trace }: Pick<ComposedInterview, 'trace'>,
  question: string,
): string {
  return trace
    .filter(({ place, from }) => place.in === 'story' && from.includes(question))
    .map(({ sentence }) => sentence)
    .join(' ')
}

/** The blocks of the story that hold something of this answer, counted from 0. */
export function touchedBlocks(
  { trace }: Pick<ComposedInterview, 'trace'>,
  question: string,
): readonly number[] {
  const blocks = trace.flatMap(({ place, from }) =>
    place.in === 'story' && from.includes(question) ? [place.block] : [],
  )
  return [...new Set(blocks)]
}
