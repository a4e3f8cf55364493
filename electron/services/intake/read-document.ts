import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { DocumentNote, DocumentRefusal } from '#core/intake/document-file.ts'
import { cleanParts } from './clean-parts.ts'
import { unpackParts } from './zip-parts.ts'

export type DocumentPicture = {
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type ReadDocument =
  | {
      readonly kind: 'read'
      /** The words as markup, to be read by somebody who trusts nothing in it. */
      readonly markup: string
      /** In the order of the text, each once. */
      readonly pictures: readonly DocumentPicture[]
      readonly notes: readonly DocumentNote[]
      readonly margins: readonly string[]
    }
  | { readonly kind: 'refused'; readonly reason: DocumentRefusal }

/** Far above the markup of the longest text that intake reads. */
const longestMarkup = 8_000_000

/**
 * A Word document as markup and pictures. Nothing outside of the document is read: linked pictures
 * and templates are left where they are, and macros are never unpacked. Never throws.
 */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  const unpacked = unpackParts(bytes)
  if (unpacked.kind === 'refused') return unpacked
  const { parts, names } = unpacked
  if (!names.includes('[Content_Types].xml')) return { kind: 'refused', reason: 'not-document' }
  const clean = cleanParts(parts, names)
  if (clean === null) return { kind: 'refused', reason: 'broken' }
  if (![...parts.keys()].some((name) => /^word\/[^/]+\.xml$/.test(name)))
    return { kind: 'refused', reason: 'not-document' }
  const pictures: DocumentPicture[] = []
  const notes = new Set(clean.notes)
  try {
    const markup = await convert(repack(clean.parts), pictures, notes)
    if (markup.length > longestMarkup) return { kind: 'refused', reason: 'too-large' }
    return { kind: 'read', markup, pictures, notes: [...notes], margins: clean.margins }
  } catch {
    // Whatever the converter says about the inside of a damaged document, she hears that it is.
    return { kind: 'refused', reason: 'broken' }
  }
}

/** The converter gets a fresh archive of what was counted and cleaned, not the file itself. */
function repack(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }))
}

async function convert(
  archive: Buffer,
  pictures: DocumentPicture[],
  notes: Set<DocumentNote>,
): Promise<string> {
  const keep = async (image: { contentType: string; readAsBuffer: () => Promise<Buffer> }) => {
    const bytes = await image.readAsBuffer().catch(() => null)
    const isKnown = bytes !== null && pictures.some((one) => bytes.equals(one.bytes))
    if (bytes === null) {
      if (!notes.has('linked-pictures')) notes.add('broken-pictures')
    } else if (!isKnown)
      pictures.push({ mediaType: image.contentType, bytes: new Uint8Array(bytes) })
    return { src: '' }
  }
  const { value } = await mammoth.convertToHtml(
    { buffer: archive },
    {
      convertImage: mammoth.images.imgElement(keep),
      // A document may carry a style map of its own; what it says is not ours to follow.
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      styleMap: ['u => ', 'strike => ', "p[style-name='Title'] => h1:fresh"],
    },
  )
  return value
}
