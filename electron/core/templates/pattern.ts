/**
 * A sentence with places for answers. The whole syntax:
 *
 *     {goal}             the answer to the question «goal»
 *     {when.time}        one form of it; which there are depends on the kind of the question
 *     {tests.positive.none}  nothing at all, where that figure is nought; else a missing answer
 *     [ di {place}]      vanishes when an answer in it is missing; may hold segments itself
 *     [{goal}|{why}]     the first alternative of which no answer is missing
 *
 * The four marks and the stroke have no other meaning and cannot stand in the words.
 */
export type Pattern = readonly PatternPiece[]
export type PatternPiece =
  | { readonly kind: 'words'; readonly words: string }
  | Slot
  | { readonly kind: 'segment'; readonly alternatives: readonly Pattern[] }
export type Slot = {
  readonly kind: 'slot'
  readonly question: string
  /** Empty for the usual one. */
  readonly form: string
}

/** `at` counts letters from the start of the pattern. */
export type PatternFault = {
  readonly kind: 'fault'
  readonly at: number
  readonly problem: 'slot-not-closed' | 'slot-name' | 'segment-not-closed' | 'stray-mark'
}
export type ReadPattern = { readonly kind: 'pattern'; readonly pattern: Pattern } | PatternFault

const slotName = /^([a-z0-9-]{1,40})(?:\.([a-z0-9-]{1,40}(?:\.none)?))?$/

/** Reads a pattern; says where the first fault stands instead of guessing what was meant. */
export function readPattern(text: string): ReadPattern {
  const read = readPieces(text, 0, 0)
  if ('problem' in read) return read
  return { kind: 'pattern', pattern: read.pieces }
}

/** The text that reads back as this pattern. */
export function writePattern(pattern: Pattern): string {
  return pattern.map(writePiece).join('')
}

function writePiece(piece: PatternPiece): string {
  switch (piece.kind) {
    case 'words':
      return piece.words
    case 'slot':
      return piece.form === '' ? `{${piece.question}}` : `{${piece.question}.${piece.form}}`
    case 'segment':
      return `[${piece.alternatives.map(writePattern).join('|')}]`
  }
}

export type FoundSlot = Slot & {
  /** A missing answer takes only a segment along, not the sentence. */
  readonly isLoose: boolean
}

/** All slots of a pattern in order. */
export function slotsOf(pattern: Pattern): readonly FoundSlot[] {
  return pattern.flatMap((piece) => slotsOfPiece(piece, false))
}

function slotsOfPiece(piece: PatternPiece, isLoose: boolean): readonly FoundSlot[] {
  switch (piece.kind) {
    case 'words':
      return []
    case 'slot':
      return [{ ...piece, isLoose }]
    case 'segment':
      return piece.alternatives.flat().flatMap((inner) => slotsOfPiece(inner, true))
  }
}

type Pieces = { readonly pieces: Pattern; readonly end: number }

/** Reads up to the end, or up to the stroke or bracket that ends an alternative. */
function readPieces(text: string, from: number, depth: number): Pieces | PatternFault {
  const pieces: PatternPiece[] = []
  let at = from
  while (at < text.length) {
    const mark = text.charAt(at)
    if (mark === '{') {
      const slot = readSlot(text, at)
      if (slot.kind === 'fault') return slot
      pieces.push(slot.piece)
      at = slot.end
    } else if (mark === '[') {
      const segment = readSegment(text, at, depth + 1)
      if (segment.kind === 'fault') return segment
      pieces.push(segment.piece)
      at = segment.end
    } else if (mark === '|' || mark === ']') {
      if (depth > 0) return { pieces, end: at }
      return { kind: 'fault', at, problem: 'stray-mark' }
    } else if (mark === '}') {
      return { kind: 'fault', at, problem: 'stray-mark' }
    } else {
      const words = /^[^{}[\]|]+/.exec(text.slice(at))?.[0] ?? ''
      pieces.push({ kind: 'words', words })
      at += words.length
    }
  }
  return { pieces, end: at }
}

type ReadPiece = { readonly kind: 'piece'; readonly piece: PatternPiece; readonly end: number }

function readSlot(text: string, start: number): ReadPiece | PatternFault {
  const end = text.indexOf('}', start)
  if (end < 0) return { kind: 'fault', at: start, problem: 'slot-not-closed' }
  const name = slotName.exec(text.slice(start + 1, end))
  if (name === null) return { kind: 'fault', at: start, problem: 'slot-name' }
  const piece: Slot = { kind: 'slot', question: name[1] ?? '', form: name[2] ?? '' }
  return { kind: 'piece', piece, end: end + 1 }
}

function readSegment(text: string, start: number, depth: number): ReadPiece | PatternFault {
  const alternatives: Pattern[] = []
  let at = start
  while (at < text.length && text.charAt(at) !== ']') {
    const read = readPieces(text, at + 1, depth)
    if ('problem' in read) return read
    alternatives.push(read.pieces)
    at = read.end
  }
  if (at >= text.length) return { kind: 'fault', at: start, problem: 'segment-not-closed' }
  return { kind: 'piece', piece: { kind: 'segment', alternatives }, end: at + 1 }
}
