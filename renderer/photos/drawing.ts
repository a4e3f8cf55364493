import type { Rendition } from '#core/release/photo.ts'

/** What is asked of the worker: these renditions of one original. */
export type DrawingWish = { readonly original: Blob; readonly renditions: readonly Rendition[] }

/** The wished renditions, the largest first: JPEG, upright, no metadata. */
export type Drawn = readonly DrawnPicture[]
export type DrawnPicture = {
  readonly rendition: Rendition
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * How well each is kept, of 1. A photo of twelve megapixels with usual detail then weighs 460, 160,
 * and 155 KB (smooth ones a third of it, busy ones twice to three times as much): for print no block
 * can be seen at 300 dots an inch, a page loads in a second, and a chat, which presses every picture
 * once more, gains nothing from a better one.
 */
export const jpegQuality = {
  thumb: 0.85,
  print: 0.85,
  web: 0.8,
  chat: 0.75,
} as const satisfies Record<Rendition, number>

export type DrawingAnswer =
  | { readonly ok: true; readonly drawn: Drawn }
  | { readonly ok: false; readonly reason: string }

/** The size at which a picture fits a square of `edgePx`; a small picture is never enlarged. */
export function fitSize(
  widthPx: number,
  heightPx: number,
  edgePx: number,
): { readonly widthPx: number; readonly heightPx: number } {
  const scale = Math.min(1, edgePx / Math.max(widthPx, heightPx))
  return {
    widthPx: Math.max(1, Math.round(widthPx * scale)),
    heightPx: Math.max(1, Math.round(heightPx * scale)),
  }
}
