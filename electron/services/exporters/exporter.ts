import type { Document } from '#core/document/document.ts'
import type { PhotoHash, Rendition } from '#core/release/photo.ts'

/** A JPEG, upright, without metadata, and its size after turning. */
export type Picture = {
  readonly bytes: Uint8Array
  readonly widthPx: number
  readonly heightPx: number
  /** Which of the photo's renditions this is; `print` where it is left out. */
  readonly rendition?: Rendition
}

/** What an exporter may ask of the world; it reads no store and no clock. */
export type ExportPorts = {
  /** The rendition of a photo or logo that leaves; rejects with `photo-unknown` where there is none. */
  readonly photo: (hash: PhotoHash) => Promise<Picture>
  /**
   * The A4 PDF of `print.html` with this body in place of its marker; rejects with `print-failed`.
   * The body's pictures are `app://photo/<hash>/<rendition>`.
   */
  readonly print: (bodyHtml: string, title: string) => Promise<Uint8Array>
}

export type ExporterId =
  | 'docx'
  | 'pdf'
  | 'html'
  | 'txt'
  | 'txt-wrapped'
  | 'whatsapp'
  | 'social'
  | 'eml'

/** A format an officer can hand over: the same document and pictures give the same bytes. */
export type Exporter = {
  readonly id: ExporterId
  /** Without its first dot; differs from every other format's, so that all fit into one folder. */
  readonly extension: string
  readonly mediaType: string
  readonly export: (document: Document, ports: ExportPorts) => Promise<Uint8Array>
}
