import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TemplateId } from '#core/templates/template-id.ts'

type Names = ReadonlyMap<TemplateId, string>

/** The templates with their names; the id stands for one that is not among those of the program. */
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
  return new Map(builtInTemplates().map((each) => [each.id, templateName(each, language)]))
}
