import type { Marked } from './marked.ts'

/** What a stretch of pasted text is taken for; the officer may change it piece by piece. */
export const parts = [
  'headline',
  'dateline',
  'lead',
  'body',
  'quote',
  'closing',
  'subhead',
  'list-item',
  'boilerplate',
  'contact',
  'writer-code',
  'caption',
  'ignore',
] as const
export type Part = (typeof parts)[number]

/**
 * A stretch of the source, word for word with its marks. The pieces of a text follow each other
 * and leave nothing out but white space.
 */
export type Piece = {
  readonly id: string
  readonly text: string
  readonly part: Part
  /** Bold, italic and links that came with the text; none where it came as plain words. */
  readonly marked?: readonly Marked[]
}

/** A piece that has no name yet. */
export type Stretch = Pick<Piece, 'text' | 'part'>

export type Refusal = 'empty' | 'too-long' | 'not-text'

/** A pasted text as read, before the officer has confirmed anything. */
export type Intake =
  | { readonly kind: 'read'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'refused'; readonly reason: Refusal }

/** The same pieces with another part for one of them; unknown ids change nothing. */
export function assignPart(pieces: readonly Piece[], id: string, part: Part): readonly Piece[] {
  return pieces.map((piece) => (piece.id === id ? { ...piece, part } : piece))
}

/** The pieces one after the other: the source but for white space. */
export function rejoin(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('\n')
}

/** The pieces that no field holds: photo captions, for which there is no photo yet, and ignored. */
export function leftOut(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ part }) => part === 'caption' || part === 'ignore')
}

/** The captions of a text in order, without «Foto:» and the like before them. */
export function captionsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces
    .filter(({ part }) => part === 'caption')
    .map(({ text }) => text.replace(/^[^:]{0,30}:\s*/, ''))
}
