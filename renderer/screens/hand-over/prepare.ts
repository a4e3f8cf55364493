import type { Wishes } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import { AppError } from '#core/app-error.ts'
import {
  type PhotoHash,
  presetRendition,
  type Rendition,
  usualRenditions,
} from '#core/release/photo.ts'
import type { Release } from '#core/release/release.ts'

export type HandOverPorts = Pick<Client, 'call' | 'on'> & {
  readonly ensureRenditions: (
    hashes: readonly PhotoHash[],
    wanted: readonly Rendition[],
  ) => Promise<void>
  /** The main process exports what is stored, so the last words must have reached the disk. */
  readonly saveFirst: () => Promise<boolean>
  /** Remembers who hands over. */
  readonly saveOfficer: (name: string) => Promise<void>
}

/** Until this is done the main process knows neither the last words nor every photo. */
export async function prepare(
  release: Release,
  { photos: preset }: Pick<Wishes, 'photos'>,
  ports: Pick<HandOverPorts, 'saveFirst' | 'ensureRenditions'>,
  also: readonly Rendition[] = [],
): Promise<void> {
  if (!(await ports.saveFirst()))
    throw new AppError('export-unsaved', 'the last words are not stored')
  try {
    const hashes = release.photos.map(({ hash }) => hash)
    const wanted = [...usualRenditions, presetRendition[preset ?? 'press'], ...also]
    await ports.ensureRenditions(hashes, wanted)
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown
    throw new AppError('photo-unknown', 'a photo of the release cannot be drawn', { cause: thrown })
  }
}
