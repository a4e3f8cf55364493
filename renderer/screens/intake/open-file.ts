import type { ReadDocument } from '#contract/calls.ts'
import {
  type DocumentNote,
  type DocumentRefusal,
  documentLimits,
  fileKindOf,
} from '#core/intake/document-file.ts'
import { type Manuscript, manuscriptOf } from '../../editor/paste/manuscript.ts'
import { readMarkup } from '../../editor/paste/read-markup.ts'
import { readTextFile } from './read-text-file.ts'
import type { IntakeRefusal } from './refusal.ts'

/** What opening a document needs from outside; tests bring their own. */
export type FilePorts = {
  readonly readDocument: (bytes: Uint8Array) => Promise<ReadDocument>
  readonly inert: (html: string) => Document
}

export type OpenedFile =
  | {
      readonly kind: 'read'
      readonly from: 'document' | 'text-file'
      readonly manuscript: Manuscript
      readonly pictures: readonly File[]
      readonly notes: readonly DocumentNote[]
      readonly margins: readonly string[]
    }
  | { readonly kind: 'refused'; readonly reason: IntakeRefusal | DocumentRefusal }

const wordsOnly = { pictures: [], notes: [], margins: [] } as const

/** A Word document or a text file, told apart by what is inside. Never rejects. */
export async function openFile(file: File, ports: FilePorts): Promise<OpenedFile> {
  if (file.size === 0) return { kind: 'refused', reason: 'empty-file' }
  if (file.size > documentLimits.fileBytes) return { kind: 'refused', reason: 'too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const kind = fileKindOf(bytes)
    if (kind === 'docx') return takeDocument(file.name, await ports.readDocument(bytes), ports)
    if (kind !== 'text') return { kind: 'refused', reason: kind }
  } catch {
    // The stick is gone or the disk refuses: she is told that this file was not read.
    return { kind: 'refused', reason: 'not-read' }
  }
  const read = await readTextFile(file)
  if (read.kind === 'refused') return read
  const manuscript = { text: read.text, marked: [] }
  return { kind: 'read', from: 'text-file', manuscript, ...wordsOnly }
}

function takeDocument(name: string, read: ReadDocument, { inert }: FilePorts): OpenedFile {
  if (read.kind === 'refused') return read
  const stem = name.replace(/\.\w{1,5}$/, '')
  return {
    kind: 'read',
    from: 'document',
    manuscript: manuscriptOf(readMarkup(inert(read.markup))),
    pictures: read.pictures.map(({ bytes, mediaType }, at) => {
      return new File([new Uint8Array(bytes)], `${stem} (${at + 1})`, { type: mediaType })
    }),
    notes: read.notes,
    margins: read.margins,
  }
}
