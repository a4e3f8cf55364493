import type { Document } from '#core/document/document.ts'
import type { PhotoHash } from '#core/release/photo.ts'
import type { ExportPorts, Picture } from './exporter.ts'

/** Looks up a picture that `picturesOf` has fetched. */
export type Pictures = (hash: PhotoHash) => Picture

/** The photos of a document in their order, without the logo. */
export function photoHashesOf(document: Document): readonly PhotoHash[] {
  return document.blocks.flatMap((block) =>
    block.type === 'photos' ? block.photos.map(({ hash }) => hash) : [],
  )
}

/** Fetches the logo and every photo of a document, one after the other to spare memory. */
export async function picturesOf(
  document: Document,
  ports: Pick<ExportPorts, 'photo'>,
): Promise<Pictures> {
  const logos = document.blocks.flatMap((block) =>
    block.type === 'letterhead' && block.logo !== null ? [block.logo] : [],
  )
  const fetched = new Map<PhotoHash, Picture>()
  for (const hash of new Set([...logos, ...photoHashesOf(document)])) {
    fetched.set(hash, await ports.photo(hash))
  }
  return (hash) => {
    const picture = fetched.get(hash)
    if (picture === undefined) throw new Error(`the document holds no picture ${hash}`)
    return picture
  }
}
