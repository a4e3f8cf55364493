import type { Handlers } from '#contract/handlers.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Say } from '../say.ts'
import { guarded } from './settings.ts'

type Given = {
  readonly profile: Pick<Profile, 'ledger' | 'writable'>
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly say: Say
}

type LedgerCalls = Extract<keyof Handlers, `ledger.${string}`>

/** What went out of the house, and what came to be known of it later. */
export function ledgerHandlers({ profile, dialogs, say }: Given): Pick<Handlers, LedgerCalls> {
  const { ledger } = profile
  ledger.onNoted(({ release }) => say('ledger.noted', { release: release.id }))
  return {
    'ledger.read': (wanted) => ledger.read(wanted),
    'ledger.carry': ({ id, step }) => guarded(profile, () => ledger.carry(id, step)),
    'ledger.publications': ({ id, publications }) =>
      guarded(profile, () => ledger.publish(id, publications)),
    async 'ledger.export'({ csv }) {
      const folder = await dialogs.chooseFolder(null)
      if (folder === null) return { fileName: null }
      const { writeFreshFile } = await import('#services/hand-over/write-fresh-file.ts')
      const bytes = Buffer.from(csv)
      return {
        fileName: await writeFreshFile(folder, { stem: 'buku-kirim', extension: 'csv', bytes }),
      }
    },
  }
}
