import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TemplateId } from '#core/templates/template-id.ts'
import { client } from '../../bridge/client.ts'

type Names = ReadonlyMap<TemplateId, string>

/** The templates with their names; the id stands for one that is gone. */
export function useTemplateNames(ids: readonly TemplateId[]) {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const [names, setNames] = useState<Names>(new Map())
  const isUsed = ids.length > 0
  useEffect(() => {
    if (!isUsed) return
    let isHere = true
    // Loaded where a release has a template only: the first screen does not wait for them.
    void readNames(language).then((read) => {
      if (isHere) setNames(read)
    })
    return () => {
      isHere = false
    }
  }, [isUsed, language])
  return ids.map((id) => ({ id, label: names.get(id) ?? id }))
}

async function readNames(language: 'id' | 'en'): Promise<Names> {
  const { builtInTemplates, templateName } = await import('#core/templates/templates.ts')
  // Where her own cannot be read, those of the program still have their names.
  const own = await client.call('templates.list', {}).catch(() => ({ templates: [] }))
  const all = [...builtInTemplates(), ...own.templates]
  return new Map(all.map((each) => [each.id, templateName(each, language)]))
}
