import type { DocumentPhoto } from '#core/document/document.ts'
import type { Pictures } from './pictures.ts'

/** Photos that stand beside each other: one, or two of which both are wider than high. */
export type PhotoRow = readonly [DocumentPhoto] | readonly [DocumentPhoto, DocumentPhoto]

/** The photos in rows, in their order, so that two of them fit below a text of usual length. */
export function photoRows(
  photos: readonly DocumentPhoto[],
  pictures: Pictures,
): readonly PhotoRow[] {
  const isWide = ({ hash }: DocumentPhoto) => pictures(hash).widthPx > pictures(hash).heightPx
  const rows: PhotoRow[] = []
  for (let at = 0; at < photos.length; ) {
    const [one, two] = photos.slice(at, at + 2)
    if (one === undefined) break
    const isPair = two !== undefined && isWide(one) && isWide(two)
    rows.push(isPair ? [one, two] : [one])
    at += isPair ? 2 : 1
  }
  return rows
}
