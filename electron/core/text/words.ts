import { findSentences } from './sentences.ts'

/** Words as a word processor counts them: runs between white space that hold a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length
}

/** Sentences that hold at least one letter or digit. */
export function countSentences(text: string): number {
  return findSentences(text).filter(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(text.slice(start, end)),
  ).length
}
