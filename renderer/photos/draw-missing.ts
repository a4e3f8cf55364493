import type { PhotoHash, Rendition } from '#core/release/photo.ts'
import type { PhotoPorts } from './photo-ports.ts'

/**
 * Draws what the store does not hold of the wanted renditions of these photos. A photo that cannot
 * be drawn any more does not stop the others; the first fault is thrown when all were tried.
 */
export async function drawMissing(
  hashes: readonly PhotoHash[],
  renditions: readonly Rendition[],
  ports: PhotoPorts,
): Promise<void> {
  if (hashes.length === 0) return
  const { missing } = await ports.call('photo.missing', { hashes, renditions })
  const faults: unknown[] = []
  for (const hash of new Set(missing.map((entry) => entry.hash))) {
    const wanted = missing.filter((entry) => entry.hash === hash)
    const lacking = wanted.map(({ rendition }) => rendition)
    await draw(hash, lacking, ports).catch((fault: unknown) => faults.push(fault))
  }
  if (faults.length > 0) throw faults[0]
}

async function draw(
  hash: PhotoHash,
  renditions: readonly Rendition[],
  ports: PhotoPorts,
): Promise<void> {
  const drawn = await ports.draw(await ports.fetchOriginal(hash), renditions)
  for (const { rendition, bytes } of drawn) {
    await ports.call('photo.keep', { hash, rendition, bytes })
  }
}
