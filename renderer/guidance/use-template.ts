import { useEffect, useState } from 'react'
import type { Template } from '#core/templates/template.ts'
import type { TemplateId } from '#core/templates/template-id.ts'
import { useTemplates } from '../templates/use-templates.ts'

/** The template of the release; null while it is read, where there is none, or where it has gone. */
export function useTemplate(id: TemplateId | null): Template | null {
  const { own } = useTemplates()
  const [template, setTemplate] = useState<Template | null>(null)
  useEffect(() => {
    let isCurrent = true
    const take = (found: Template | null) => {
      if (isCurrent) setTemplate(found)
    }
    // The built-in ones are much data, which a sheet without a template never needs.
    if (id === null) take(null)
    else
      import('#core/templates/templates.ts').then(
        ({ templateById }) => take(templateById(id, own)),
        // Without its template the house's own guidance stands; the release is not touched.
        () => take(null),
      )
    return () => {
      isCurrent = false
    }
  }, [id, own])
  return template
}
