import type { Finding } from '#core/recovery/finding.ts'
import type { PhotoHash } from '#core/release/photo.ts'
import type { Moment } from '#core/release/release.ts'
import { findingKey } from '#services/recovery/quarantine.ts'
import type { Clock } from '#services/store/clock.ts'
import { openCareNotes } from './care-notes.ts'
import { checkPhoto, nextPhoto, type PhotoCheck, type PhotoState } from './check-photos.ts'
import { findOriginal, type PhotoPlace } from './photo-places.ts'
import { releaseWithPhoto } from './photo-references.ts'
import type { PhotoStore } from './photo-store.ts'
import { sweepPhotos } from './sweep-photos.ts'

export type PhotoCarePorts = Omit<PhotoCheck, 'photos'> & {
  readonly profile: string
  readonly clock: Clock
  readonly photos: Pick<PhotoStore, 'add' | 'discard' | 'restore'>
  /** A photo that is damaged, or was and has been mended. */
  readonly tell: (finding: Finding) => void
}

export type PhotoCare = {
  /**
   * A little work in a quiet minute: once a day the sweep and the photos that are still damaged,
   * otherwise two photos are read and compared with their hashes, about one in a hundred an hour
   * of ten thousand. Rejects with what the disk or `pause` refused; the next round goes on.
   */
  readonly round: () => Promise<void>
  readonly close: () => Promise<void>
}

const sweepEveryMs = 20 * 60 * 60_000
const photosOfRound = 2

/** Looks after the photos while nobody works. */
export function openPhotoCare(ports: PhotoCarePorts): PhotoCare {
  const { port, profile, clock, pause } = ports
  const notes = openCareNotes(port, profile, clock)

  const look = async (place: PhotoPlace): Promise<void> => {
    const state = await checkPhoto(ports, place)
    const { damaged } = await notes.read()
    const isNoted = damaged.includes(place.hash)
    if (state === 'damaged' && !isNoted) await notes.note({ damaged: [...damaged, place.hash] })
    if (state !== 'damaged' && isNoted) {
      await notes.note({ damaged: damaged.filter((hash) => hash !== place.hash) })
    }
    if (state === 'damaged' || state === 'mended') await tell(place, state)
  }

  const tell = async ({ hash }: PhotoPlace, state: PhotoState): Promise<void> => {
    const kind = state === 'mended' ? 'photo-mended' : 'photo-damaged'
    ports.tell({
      key: findingKey(`photos/${hash}`, kind, []),
      kind,
      id: await releaseWithPhoto(port, profile, hash, pause),
      foundAt: clock.now(),
      until: null,
      source: kind === 'photo-mended' ? 'second-copy' : null,
      quarantine: null,
    })
  }

  const sweep = async (now: Moment, damaged: readonly PhotoHash[]): Promise<void> => {
    await sweepPhotos({ ...ports, notes, now })
    for (const hash of damaged) {
      const place = await findOriginal(port, profile, hash)
      if (place !== null) await look(place)
    }
  }

  return {
    async round() {
      const now = clock.now()
      const { sweptAt, damaged } = await notes.read()
      if (isSweepDue(sweptAt, now)) return sweep(now, damaged)
      for (let nr = 0; nr < photosOfRound; nr += 1) {
        await pause()
        const { checkedUpTo } = await notes.read()
        const place = await nextPhoto(port, profile, checkedUpTo)
        if (place !== null) await look(place)
        await notes.note({ checkedUpTo: place?.hash ?? null })
        if (place === null) return
      }
    },
    close: notes.close,
  }
}

/** A moment that lies ahead comes from a clock that was wrong. */
function isSweepDue(sweptAt: Moment | null, now: Moment): boolean {
  if (sweptAt === null) return true
  const passedMs = Date.parse(now) - Date.parse(sweptAt)
  return passedMs >= sweepEveryMs || passedMs < 0
}
