import { ImageRun } from 'docx'
import type { Picture } from '../exporter.ts'
import { pageMm } from './styles.ts'

const pxPerMm = 96 / 25.4

/** The text's width, and in height what lets two photos with their captions share a page. */
export const photoBoxMm = { width: pageMm.width - 2 * pageMm.margin, height: 95 } as const
export const logoBoxMm = { width: 60, height: 20 } as const

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
