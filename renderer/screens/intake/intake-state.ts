import type { ErrorCode } from '#core/app-error.ts'
import type { Chat } from '#core/intake/chat.ts'
import type { DocumentNote } from '#core/intake/document-file.ts'
import type { Piece } from '#core/intake/piece.ts'
import type { Photo } from '#core/release/photo.ts'
import type { ReleaseFields } from '#core/release/release.ts'
import type { Manuscript } from '../../editor/paste/manuscript.ts'
import type { PhotoPorts } from '../../photos/photo-ports.ts'
import type { Source } from './clipboard-source.ts'
import type { Corrections } from './corrections.ts'
import type { ImportedPictures } from './import-pictures.ts'
import type { FilePorts } from './open-file.ts'
import type { IntakeRefusal } from './refusal.ts'

/** The fields of a release with the photos that came along. */
export type Taken = ReleaseFields & { readonly photos: readonly Photo[] }

export type IntakePorts = FilePorts & {
  readonly photos: PhotoPorts
  /** For photos that bring none of their own. */
  readonly credit: string
}

/** What came in and from where, so that she can be told. */
export type Found = {
  readonly source: Source | 'document' | 'text-file'
  /** Of the file; empty for a clipboard. */
  readonly name: string
  readonly pictures: number
  readonly notes: readonly DocumentNote[]
  readonly margins: readonly string[]
}

/** A text that has been sorted out; `read` is what its pieces say before any correction. */
export type Sorted = {
  readonly source: string
  readonly pieces: readonly Piece[]
  readonly read: ReleaseFields
  readonly corrections: Corrections
}

export type IntakeState = {
  readonly text: string
  /** Bold, italic and links of `text`. */
  readonly marked: Manuscript['marked']
  /** Pictures of the documents in the box. */
  readonly pictures: readonly File[]
  readonly found: readonly Found[]
  /** A chat whose messages wait to be chosen from. */
  readonly chat: Chat | null
  readonly isOpening: boolean
  /** Photos that were already added when some others could not be; null before. */
  readonly imported: ImportedPictures | null
  readonly step: 'paste' | 'assign'
  readonly refusal: IntakeRefusal | null
  readonly sorted: Sorted | null
  readonly isTaking: boolean
  readonly fault: ErrorCode | null
}
