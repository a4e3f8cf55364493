import type { Handlers } from '#contract/handlers.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Dialogs } from '../dialogs.ts'
import { guarded } from './settings.ts'

type Given = {
  readonly profile: Pick<Profile, 'templates' | 'writable'>
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
}

type TemplateCalls = Extract<keyof Handlers, `templates.${string}`>

/** The facility's own templates. */
export function templateHandlers({ profile, dialogs }: Given): Pick<Handlers, TemplateCalls> {
  const { templates } = profile
  return {
    async 'templates.list'() {
      return { templates: await templates.list() }
    },
    async 'templates.save'({ template }) {
      await guarded(profile, () => templates.save(template))
      return {}
    },
    async 'templates.remove'({ id }) {
      await guarded(profile, () => templates.remove(id))
      return {}
    },
    async 'templates.import'({ text }) {
      const { readTemplateFile } = await import('#services/templates/read-template-file.ts')
      const file = readTemplateFile(text)
      if (file.kind === 'refused') return file
      const template = await guarded(profile, () => templates.add(file.template))
      return { kind: 'imported', template }
    },
    async 'templates.export'({ template }) {
      const folder = await dialogs.chooseFolder(null)
      if (folder === null) return { fileName: null }
      const { writeFreshFile } = await import('#services/hand-over/write-fresh-file.ts')
      const bytes = new TextEncoder().encode(`${JSON.stringify(template, null, 2)}\n`)
      const stem = `templat-${template.id}`
      return { fileName: await writeFreshFile(folder, { stem, extension: 'json', bytes }) }
    },
  }
}
