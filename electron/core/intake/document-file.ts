import { z } from 'zod'

/** Why a document cannot be read; each has its own sentence. */
export const documentRefusalSchema = z.enum([
  'empty-file',
  'not-document',
  'old-document',
  'locked',
  'broken',
  'swollen',
  'too-large',
  'too-slow',
])
export type DocumentRefusal = z.infer<typeof documentRefusalSchema>

/** What stands in a document beside its words and is not taken over. */
export const documentNoteSchema = z.enum([
  'macros',
  'linked-pictures',
  'broken-pictures',
  'comments',
  'deletions',
])
export type DocumentNote = z.infer<typeof documentNoteSchema>

/** Sizes before unpacking; measured against archives made to swell. */
export const documentLimits = {
  fileBytes: 60 * 1024 * 1024,
  entries: 2000,
  partBytes: 20 * 1024 * 1024,
  totalBytes: 50 * 1024 * 1024,
  /** Unpacked to packed; Word's own documents stay under 30. */
  growth: 100,
} as const

export type FileKind = 'docx' | 'text' | 'old-document' | 'locked' | 'not-document'

/** What a file is by its first bytes; its name proves nothing. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const begins = (...head: readonly number[]) => head.every((byte, at) => bytes[at] === byte)
  if (begins(0x50, 0x4b)) return 'docx'
  // The container of old Office files, which is also the one around encrypted new ones.
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return holdsEncryption(bytes) ? 'locked' : 'old-document'
  // {\rtf
  if (begins(0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'old-document'
  // %PDF
  if (begins(0x25, 0x50, 0x44, 0x46)) return 'not-document'
  return 'text'
}

/** «EncryptedPackage» in UTF-16, as the directory of the container writes it. */
function holdsEncryption(bytes: Uint8Array): boolean {
  const sign = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (sign.every((byte, nr) => bytes[at + nr] === byte)) return true
  }
  return false
}
