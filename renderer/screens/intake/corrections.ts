import type { Part, Piece } from '#core/intake/piece.ts'
import type { Block, Speaker } from '#core/release/block.ts'
import type { PressContact } from '#core/release/contact.ts'
import type { Dateline } from '#core/release/dateline.ts'
import type { ReleaseFields } from '#core/release/release.ts'

/**
 * What she typed over a field, under the pieces that made it up at that time. Another assignment
 * brings its own words; the old one brings back hers: nothing typed is lost by a wrong click.
 */
type Typed<Value> = Readonly<Record<string, Value>>

export type Corrections = {
  readonly headline: Typed<string>
  readonly dateline: Typed<Partial<Dateline>>
  readonly contacts: Typed<readonly PressContact[]>
  readonly writerCode: Typed<string>
  /** Under the piece that is the quote. */
  readonly speakers: Typed<Partial<Speaker>>
}

export const noCorrections: Corrections = {
  headline: {},
  dateline: {},
  contacts: {},
  writerCode: {},
  speakers: {},
}

/** The name of an assignment: the pieces that a part is made of. */
export function sourceOf(pieces: readonly Piece[], part: Part): string {
  return pieces
    .filter((piece) => piece.part === part)
    .map(({ id }) => id)
    .join(' ')
}

/** What was read, with her corrections over it. */
export function correctFields(
  read: ReleaseFields,
  pieces: readonly Piece[],
  { headline, dateline, contacts, writerCode, speakers }: Corrections,
): ReleaseFields {
  return {
    ...read,
    headline: headline[sourceOf(pieces, 'headline')] ?? read.headline,
    dateline: { ...read.dateline, ...dateline[sourceOf(pieces, 'dateline')] },
    pressContacts: contacts[sourceOf(pieces, 'contact')] ?? read.pressContacts,
    writerCode: writerCode[sourceOf(pieces, 'writer-code')] ?? read.writerCode,
    story: correctSpeakers(read.story, pieces, speakers),
  }
}

/** The quotes of the story are the pieces that are quotes, in the same order. */
function correctSpeakers(
  story: readonly Block[],
  pieces: readonly Piece[],
  speakers: Corrections['speakers'],
): readonly Block[] {
  const quotes = pieces.filter(({ part }) => part === 'quote')
  let count = 0
  return story.map((block) => {
    if (block.type !== 'quote') return block
    const piece = quotes[count]
    count += 1
    return { ...block, speaker: { ...block.speaker, ...speakers[piece?.id ?? ''] } }
  })
}
