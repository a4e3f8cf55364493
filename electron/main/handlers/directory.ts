import type { Handlers } from '#contract/handlers.ts'
import type { Search } from '#services/search/search.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Dialogs } from '../dialogs.ts'
import { guarded } from './settings.ts'

type Given = {
  readonly profile: Pick<Profile, 'directory' | 'writable'>
  readonly search: Pick<Search, 'find'>
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
}

type DirectoryCalls = Extract<keyof Handlers, `directory.${string}`>

const stems = {
  people: 'direktori-orang',
  outlets: 'direktori-media',
  institutions: 'direktori-instansi',
}

/** People, outlets, and institutions. */
export function directoryHandlers({
  profile,
  search,
  dialogs,
}: Given): Pick<Handlers, DirectoryCalls> {
  return {
    'directory.read': () => profile.directory.read(),
    'directory.save': (given) => guarded(profile, () => profile.directory.save(given)),
    async 'directory.usage'({ id }) {
      const { usageOf } = await import('#services/directory/usage.ts')
      const { directory } = await profile.directory.read()
      return usageOf(directory, id, search)
    },
    async 'directory.export'({ kind, extension, bytes }) {
      const folder = await dialogs.chooseFolder(null)
      if (folder === null) return { fileName: null }
      const { writeFreshFile } = await import('#services/hand-over/write-fresh-file.ts')
      return { fileName: await writeFreshFile(folder, { stem: stems[kind], extension, bytes }) }
    },
  }
}
