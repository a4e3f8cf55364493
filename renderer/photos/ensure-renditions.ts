import type { PhotoHash } from '#core/release/photo.ts'
import { drawMissing } from './draw-missing.ts'
import { photoPorts } from './photo-ports.ts'

/** Before a hand-over or a list of thumbnails: whatever was not drawn yet is drawn now. */
export function ensureRenditions(hashes: readonly PhotoHash[]): Promise<void> {
  return drawMissing(hashes, photoPorts)
}
