import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '#core/app-error.ts'
import type { SecondCopy } from '#services/backup/second-copy.ts'
import type { PhotoCare } from '#services/photos/photo-care.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import { systemClock } from '#services/store/clock.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import type { Profile } from '#services/store/profile.ts'
import { inSlices } from '#services/store/slices.ts'
import { openOnce } from './open-once.ts'
import type { Quiet } from './quiet.ts'

type Given = {
  readonly profile: Pick<Profile, 'folder' | 'safety'>
  readonly photos: PhotoStore
  readonly quiet: Pick<Quiet, 'isBusy'>
  readonly copy: () => Promise<Pick<SecondCopy, 'findPhoto'>>
}

export type PhotoRounds = {
  /** One look in a quiet minute; breaks off, without an error, when the program ends. */
  readonly look: () => Promise<void>
  readonly leave: () => Promise<void>
}

const typingPauseMs = 250

/** Looks after the photos in quiet minutes; loaded with the first of them. */
export function createPhotoRounds({ profile, photos, quiet, copy }: Given): PhotoRounds {
  let isLeaving = false
  let running: Promise<void> = Promise.resolve()
  const breathe = inSlices()
  const stopIfLeaving = () => {
    if (isLeaving) throw new AppError('backup-cancelled', 'the program ends')
  }

  const { get: open, isOpen } = openOnce(async (): Promise<PhotoCare> => {
    const { openPhotoCare } = await import('#services/photos/photo-care.ts')
    return openPhotoCare({
      port: nodeFilePort,
      profile: profile.folder,
      clock: systemClock(),
      photos,
      findCopy: async (hash) => (await copy()).findPhoto(hash),
      tell: profile.safety.findings.add,
      async pause() {
        stopIfLeaving()
        await breathe()
        while (quiet.isBusy() && !isLeaving) await pause(typingPauseMs)
        stopIfLeaving()
      },
    })
  })

  return {
    async look() {
      if (isLeaving) return
      running = open().then((care) => care.round())
      await running.catch((error: unknown) => {
        if (!isLeaving) throw error
      })
    },
    async leave() {
      isLeaving = true
      await running.catch(() => undefined)
      if (isOpen()) await (await open()).close()
    },
  }
}
