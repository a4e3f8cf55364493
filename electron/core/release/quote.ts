import { type Quote, textOfBlock } from './block.ts'

/** `lapsed`: the speaker agreed to other words than those that stand there now. */
export type Approval = 'none' | 'given' | 'lapsed'

/** What an agreement to `approvedWords` is worth for `words`; spaces and broken lines are no change. */
export function approvalOf(approvedWords: string | undefined, words: string): Approval {
  if (approvedWords === undefined) return 'none'
  const now = folded(words)
  return now !== '' && folded(approvedWords) === now ? 'given' : 'lapsed'
}

/** True while the quote says, attribution and all, what its speaker agreed to. */
export function isApproved(quote: Quote): boolean {
  return approvalOf(quote.approvedWords, textOfBlock(quote)) === 'given'
}

function folded(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}
