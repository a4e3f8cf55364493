import type { Rendition } from '#core/release/photo.ts'

/** Both renditions of one picture, as the worker hands them back: JPEG, upright, no metadata. */
export type Drawn = Readonly<Record<Rendition, Uint8Array<ArrayBuffer>>>

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
