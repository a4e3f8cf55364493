import { readRawText } from './read-raw-text.ts'

/** A story has several paragraphs; fewer are sorted out by hand in no time. */
const fewestPieces = 4

/**
 * Whether a text is a release from its dateline on, and no part of one: with direct speech, the
 * writer's code, or a contact as well. False where it cannot be read.
 */
export function looksWhole(text: string): boolean {
  const intake = readRawText(text)
  if (intake.kind === 'refused' || intake.pieces.length < fewestPieces) return false
  const parts = new Set(intake.pieces.map(({ part }) => part))
  const hasMore = parts.has('quote') || parts.has('writer-code') || parts.has('contact')
  return parts.has('dateline') && parts.has('lead') && hasMore
}
