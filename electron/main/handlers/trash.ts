import type { Handlers } from '#contract/handlers.ts'
import { systemClock } from '#services/store/clock.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import type { Profile } from '#services/store/profile.ts'
import { openOnce } from '../backup/open-once.ts'
import { guarded } from './settings.ts'

type Given = { readonly profile: Pick<Profile, 'folder' | 'releases' | 'writable'> }

type TrashCalls = Extract<keyof Handlers, `trash.${string}`>

/** Loaded when she looks into the trash. */
export function trashHandlers({ profile }: Given): Pick<Handlers, TrashCalls> {
  const { get: open } = openOnce(async () => {
    const { eraseForGood } = await import('#services/store/erase-trash.ts')
    const { openTrashQuestion } = await import('#services/store/trash-question.ts')
    const { nodeBackupDisk } = await import('#services/backup/disk.ts')
    const { folder, releases } = profile
    const eraser = { port: nodeFilePort, profile: folder, releases, remove: nodeBackupDisk.remove }
    const clock = systemClock()
    return {
      question: openTrashQuestion(nodeFilePort, folder, clock),
      erase: (ids: readonly string[]) => eraseForGood(eraser, ids, clock.now()),
    }
  })
  return {
    async 'trash.ask'() {
      return { ids: await (await open()).question.ask() }
    },
    async 'trash.keep'() {
      await (await open()).question.keep()
      return {}
    },
    async 'trash.erase'({ ids }) {
      const { erase } = await open()
      return { erased: await guarded(profile, () => erase(ids)) }
    },
  }
}
