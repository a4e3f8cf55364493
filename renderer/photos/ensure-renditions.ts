import { type PhotoHash, type Rendition, usualRenditions } from '#core/release/photo.ts'
import { drawMissing } from './draw-missing.ts'
import { photoPorts } from './photo-ports.ts'

/**
 * Before a hand-over or a list of thumbnails: whatever was not drawn yet is drawn now. A hand-over
 * wants the `presetRendition` of its preset too.
 */
export function ensureRenditions(
  hashes: readonly PhotoHash[],
  wanted: readonly Rendition[] = usualRenditions,
): Promise<void> {
  return drawMissing(hashes, wanted, photoPorts)
}
