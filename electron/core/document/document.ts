import type { Inline, Role } from '../release/block.ts'
import type { PhotoHash } from '../release/photo.ts'
import type { LocalDate } from '../text/local-date.ts'

/** A photo as printed: `caption` already carries its credit, «Caption. Foto: Credit». */
export type DocumentPhoto = {
  readonly hash: PhotoHash
  readonly caption: string
  /** True where `caption` is no more than the credit. */
  readonly isCredit: boolean
  readonly altText: string
}

/**
 * What can stand in a line of print: the inlines of a story, and the two runs that `compose`
 * adds to it. Both carry their own space towards the story.
 */
export type InlineParts = {
  readonly [Type in Inline['type']]: Omit<Extract<Inline, { type: Type }>, 'type'>
} & {
  readonly dateline: { readonly text: string }
  readonly 'writer-code': { readonly text: string }
}
export type InlineType = keyof InlineParts
export type DocumentInline<Type extends InlineType = InlineType> = {
  [Each in Type]: { readonly type: Each } & InlineParts[Each]
}[Type]
export type DocumentInlines = readonly DocumentInline[]

/** Everything that stands on the printed sheet. No part is ever there without words or pictures. */
export type BlockParts = {
  /** At least one line or the logo. */
  readonly letterhead: { readonly lines: readonly string[]; readonly logo: PhotoHash | null }
  readonly kicker: { readonly text: string }
  readonly 'date-line': { readonly text: string }
  readonly embargo: { readonly text: string }
  readonly headline: { readonly text: string }
  readonly paragraph: { readonly role: Role; readonly inlines: DocumentInlines }
  readonly subhead: { readonly inlines: DocumentInlines }
  readonly quote: { readonly inlines: DocumentInlines }
  readonly list: { readonly ordered: boolean; readonly items: readonly DocumentInlines[] }
  /** An empty heading is not printed. */
  readonly boilerplate: { readonly heading: string; readonly paragraphs: readonly string[] }
  readonly contacts: { readonly heading: string; readonly lines: readonly string[] }
  readonly photos: { readonly heading: string; readonly photos: readonly DocumentPhoto[] }
}
export type BlockType = keyof BlockParts
export type DocumentBlock<Type extends BlockType = BlockType> = {
  [Each in Type]: { readonly type: Each } & BlockParts[Each]
}[Type]

/**
 * The whole of what an exporter reads. All text is printable (see `printable`) and in `language`;
 * the blocks stand in the order of the sheet.
 */
export type Document = {
  readonly language: 'id'
  /** Never empty: for file properties and window titles. */
  readonly title: string
  /** Stem of every file that is made of it: day of the event and headline; see `releaseFolderName`. */
  readonly fileStem: string
  /** The day of the event; null where she has not said it. */
  readonly date: LocalDate | null
  /** The facility's full name, for file properties; empty where no facility is set. */
  readonly author: string
  readonly blocks: readonly DocumentBlock[]
}
