import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Photo } from '#core/release/photo.ts'
import type { Release } from '#core/release/release.ts'
import { encodeRecord } from '#services/store/record-codec.ts'
import { type Invention, inventCaption, inventRelease, inventWorld } from './invented-release.ts'
import { tinyJpeg } from './tiny-jpeg.ts'

export type LibraryOptions = {
  readonly releases: number
  /** One for each of the first releases; a release has at most one. */
  readonly photos?: number
  readonly seed?: number
}

/**
 * Fills a profile with invented releases and photos by writing the files that the store would have
 * written, without its flushes: ten thousand take seconds. The same seed gives the same library.
 */
export function makeLibrary(profile: string, options: LibraryOptions): readonly Release[] {
  const { releases, photos = 0, seed = 1 } = options
  const world = inventWorld(seed)
  const made: Release[] = []
  for (let number = 0; number < releases; number += 1) {
    const photo = number < photos ? [layPhoto(profile, world, number)] : []
    const release = inventRelease(world, number, photo)
    layRelease(profile, release)
    made.push(release)
  }
  return made
}

/** One more release with what is given, newer than all others. */
export function layHugeRelease(
  profile: string,
  given: Partial<Pick<Release, 'headline' | 'story' | 'photos'>>,
): void {
  const base = inventRelease(inventWorld(1), 99_999, [])
  layRelease(profile, { ...base, createdAt: '2031-01-05T08:00:00+07:00', ...given })
}

/** Two logs in the release's folder, the first with one record, as after its birth. */
function layRelease(profile: string, release: Release): void {
  const folder = join(profile, 'drafts', release.id)
  mkdirSync(folder, { recursive: true })
  const { bytes } = encodeRecord({
    n: 1,
    t: new Date(release.createdAt).toISOString(),
    m: { boot: 'invented', ms: 0 },
    who: '',
    v: release.format,
    why: 'create',
    d: release,
    prev: null,
  })
  writeFileSync(join(folder, 'a.log'), bytes)
  writeFileSync(join(folder, 'b.log'), '')
}

function layPhoto(profile: string, world: Invention, number: number): Photo {
  const bytes = numberedJpeg(number)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const originals = join(profile, 'photos', hash.slice(0, 2))
  const renditions = join(profile, 'derived', 'renditions')
  for (const folder of [originals, renditions]) mkdirSync(folder, { recursive: true })
  writeFileSync(join(originals, `${hash}.jpg`), bytes)
  for (const size of ['thumb', 'print']) {
    writeFileSync(join(renditions, `${hash}-${size}.jpg`), tinyJpeg.bytes)
  }
  const { widthPx, heightPx } = tinyJpeg
  const words = { caption: inventCaption(world, number), credit: 'Humas Lapas Contoh', altText: '' }
  return { hash, mediaType: 'image/jpeg', widthPx, heightPx, sizeBytes: bytes.length, ...words }
}

/** The tiny picture with its number in a comment, so that each has a hash of its own. */
export function numberedJpeg(number: number): Uint8Array {
  const comment = Buffer.alloc(8)
  comment.set([0xff, 0xfe, 0, 6], 0)
  comment.writeUInt32BE(number, 4)
  return Buffer.concat([tinyJpeg.bytes.subarray(0, 2), comment, tinyJpeg.bytes.subarray(2)])
}
