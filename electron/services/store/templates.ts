import { AppError } from '#core/app-error.ts'
import {
  asOwn,
  isOwn,
  type OwnTemplates,
  ownTemplatesAtMost,
  ownTemplatesFormat,
  ownTemplatesSchema,
} from '#core/templates/own-templates.ts'
import type { Template } from '#core/templates/template.ts'
import type { TemplateId } from '#core/templates/template-id.ts'
import type { Clock } from './clock.ts'
import { openDatabase } from './database.ts'
import type { FilePort } from './file-port.ts'
import { type LogWatch, unwatched } from './log-watch.ts'
import { nullIfDamaged, saveOverDamage } from './over-damage.ts'

export type TemplateStore = {
  /** Damaged files count as none, and the next save keeps them beside. Rejects with `disk-`. */
  readonly list: () => Promise<readonly Template[]>
  /** Adds it or takes the place of the one with this id; `bad-input` for an id of the program. */
  readonly save: (template: Template) => Promise<void>
  /** Keeps it under a free id of her own and answers it as kept. */
  readonly add: (template: Template) => Promise<Template>
  /** The log still has it; releases that were begun with it keep their text. */
  readonly remove: (id: TemplateId) => Promise<void>
  readonly close: () => Promise<void>
}

/** The facility's own templates: one value, one log. Those of the program are not kept here. */
export function openTemplates(
  port: FilePort,
  folder: string,
  clock: Clock,
  watch: LogWatch = unwatched,
): TemplateStore {
  const shape = { schema: ownTemplatesSchema, version: ownTemplatesFormat }
  const database = openDatabase<OwnTemplates>(port, folder, shape, clock, null, watch)
  let last: Promise<unknown> = Promise.resolve()

  const list = async (): Promise<readonly Template[]> =>
    (await database.read().catch(nullIfDamaged))?.value.templates ?? []

  // One after the other: each change is made from what the one before has kept.
  const change = <Result>(
    act: (templates: readonly Template[]) => Changed<Result>,
  ): Promise<Result> => {
    const turn = last.then(async () => {
      const before = await list()
      const { templates, result } = act(before)
      if (templates.length > ownTemplatesAtMost)
        throw new AppError('bad-input', 'too many templates')
      if (templates !== before) {
        const kept: OwnTemplates = { format: ownTemplatesFormat, templates }
        await saveOverDamage(database, kept)
      }
      return result
    })
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    list,
    save: (template) =>
      change((before) => {
        mustBeOwn(template.id)
        const isThere = before.some(({ id }) => id === template.id)
        const replaced = before.map((other) => (other.id === template.id ? template : other))
        return { templates: isThere ? replaced : [...before, template], result: undefined }
      }),
    add: (template) =>
      change((before) => {
        const own = asOwn(template, before)
        return { templates: [...before, own], result: own }
      }),
    remove: (id) =>
      change((before) => {
        mustBeOwn(id)
        const rest = before.filter((template) => template.id !== id)
        return { templates: rest.length < before.length ? rest : before, result: undefined }
      }),
    async close() {
      await last
      await database.close()
    },
  }
}

type Changed<Result> = { readonly templates: readonly Template[]; readonly result: Result }

function mustBeOwn(id: TemplateId): void {
  if (!isOwn(id)) throw new AppError('bad-input', `${id} is a template of the program`)
}
