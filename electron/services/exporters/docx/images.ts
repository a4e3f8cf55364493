import { ImageRun } from 'docx'
import type { Picture } from '../exporter.ts'
import { logoColumnMm, pairGapMm, textWidthMm } from './styles.ts'

const pxPerMm = 96 / 25.4

/** The text's width, and in height what leaves room for it below a text of usual length. */
export const photoBoxMm = { width: textWidthMm, height: 80 } as const
/** One of two that stand beside each other. */
export const pairedBoxMm = { width: (textWidthMm - pairGapMm) / 2, height: 80 } as const
export const logoBoxMm = { width: logoColumnMm - 2, height: 22 } as const

/** A picture scaled into a box, never larger than its own pixels at 96 to the inch. */
export function image(
  { bytes, widthPx, heightPx }: Picture,
  boxMm: { readonly width: number; readonly height: number },
  altText: string,
): ImageRun {
  const scale = Math.min(1, (boxMm.width * pxPerMm) / widthPx, (boxMm.height * pxPerMm) / heightPx)
  return new ImageRun({
    type: 'jpg',
    data: bytes,
    transformation: {
      width: Math.max(1, Math.round(widthPx * scale)),
      height: Math.max(1, Math.round(heightPx * scale)),
    },
    altText: { name: 'Foto', description: altText },
  })
}
