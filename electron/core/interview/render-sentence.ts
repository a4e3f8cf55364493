import { gapFor } from '../release/gap.ts'
import { type Pattern, type PatternPiece, readPattern } from '../templates/pattern.ts'
import { type Facts, fillSlot } from './fill-slot.ts'
import type { Said } from './said.ts'
import { tidySentence } from './tidy.ts'

/** What is still to be filled, and the question that asks for it. */
export type OpenGap = { readonly question: string; readonly asks: string }

export type Sentence = {
  readonly words: string
  /** Ids of the questions it was made of, «facility», «city»; each once, in order. */
  readonly from: readonly string[]
  readonly gaps: readonly OpenGap[]
  readonly said: Said
}

/**
 * The sentence of a pattern; null where an answer that is not required is missing outside segments,
 * or where nothing is left.
 * A missing required one leaves a gap.
 */
export function renderSentence(text: string, facts: Facts, said: Said): Sentence | null {
  const read = readPattern(text)
  if (read.kind === 'fault') return null
  const rendered = renderPieces(read.pattern, facts, said, { isLoose: false, isLast: true })
  const words = tidySentence(rendered?.words ?? '')
  return rendered === null || words === '' ? null : { ...rendered, words }
}

type Place = {
  /** Within a segment. */
  readonly isLoose: boolean
  /** Nothing of the sentence follows but its stop. */
  readonly isLast: boolean
}

function endsSentence(next: PatternPiece | undefined, { isLast }: Place): boolean {
  if (next === undefined) return isLast
  return next.kind === 'words' && next.words.startsWith('.')
}

function renderPieces(pattern: Pattern, facts: Facts, said: Said, place: Place): Sentence | null {
  let sentence: Sentence = { words: '', from: [], gaps: [], said }
  for (const [at, piece] of pattern.entries()) {
    const isLast = endsSentence(pattern[at + 1], place)
    const next = renderPiece(piece, facts, sentence.said, { ...place, isLast })
    if (next === null) return null
    sentence = {
      words: sentence.words + next.words,
      from: [...new Set([...sentence.from, ...next.from])],
      gaps: [...sentence.gaps, ...next.gaps],
      said: next.said,
    }
  }
  return sentence
}

function renderPiece(piece: PatternPiece, facts: Facts, said: Said, place: Place): Sentence | null {
  const nothing = { words: '', from: [], gaps: [], said }
  switch (piece.kind) {
    case 'words':
      return { ...nothing, words: piece.words }
    case 'segment':
      for (const alternative of piece.alternatives) {
        const rendered = renderPieces(alternative, facts, said, { ...place, isLoose: true })
        if (rendered !== null) return rendered
      }
      return nothing
    case 'slot': {
      const filled = fillSlot(piece, facts, said, place.isLast)
      const from = [piece.question]
      if (filled.kind === 'words') return { ...nothing, ...filled, from }
      if (place.isLoose || filled.asks === null) return null
      const gaps = [{ question: piece.question, asks: filled.asks }]
      return { ...nothing, words: gapFor(filled.asks), from, gaps }
    }
  }
}
