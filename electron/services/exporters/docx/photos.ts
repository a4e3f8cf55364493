import { Paragraph, type Table, TextRun } from 'docx'
import type { DocumentPhoto } from '#core/document/document.ts'
import { photoRows } from '../photo-rows.ts'
import type { Pictures } from '../pictures.ts'
import { bareTable } from './bare-table.ts'
import { image, pairedBoxMm, photoBoxMm } from './images.ts'
import { pairGapMm } from './styles.ts'

type BoxMm = { readonly width: number; readonly height: number }

/** Two wide photos stand beside each other, any other alone. */
export function docxPhotos(
  photos: readonly DocumentPhoto[],
  pictures: Pictures,
): readonly (Paragraph | Table)[] {
  return photoRows(photos, pictures).flatMap((row): readonly (Paragraph | Table)[] => {
    const [one, two] = row
    if (two === undefined) return photoWithCaption(one, pictures, photoBoxMm)
    const columns = [
      { widthMm: pairedBoxMm.width, children: photoWithCaption(one, pictures, pairedBoxMm) },
      { widthMm: pairGapMm, children: [new Paragraph({ style: 'Photo', children: [] })] },
      { widthMm: pairedBoxMm.width, children: photoWithCaption(two, pictures, pairedBoxMm) },
    ]
    return [bareTable(columns, { align: 'top' })]
  })
}

/** A caption never stands on another page than its photo. */
function photoWithCaption(
  photo: DocumentPhoto,
  pictures: Pictures,
  boxMm: BoxMm,
): readonly Paragraph[] {
  const picture = image(pictures(photo.hash), boxMm, photo.altText)
  const hasCaption = photo.caption !== ''
  const shown = new Paragraph({ style: 'Photo', children: [picture], keepNext: hasCaption })
  const caption = () =>
    new Paragraph({ style: 'PhotoCaption', children: [new TextRun({ text: photo.caption })] })
  return hasCaption ? [shown, caption()] : [shown]
}
