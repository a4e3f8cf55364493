import { useState } from 'react'
import type { Template } from '#core/templates/template.ts'
import { templatesStore } from '../../templates/use-templates.ts'
import { TemplateEditor } from './editor/TemplateEditor.tsx'
import { TemplateShelf } from './TemplateShelf.tsx'

type TemplatesDialogProps = {
  /** In the place of this one. */
  readonly onClose: () => void
}

/** The templates of the program and the facility's own; one of hers in its forms while she changes it. */
export function TemplatesDialog({ onClose }: TemplatesDialogProps) {
  const [edited, setEdited] = useState<Template | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  return edited === null ? (
    <TemplateShelf chosenId={chosen} onChoose={setChosen} onEdit={setEdited} onClose={onClose} />
  ) : (
    <TemplateEditor
      template={edited}
      onSave={async (template) => {
        await templatesStore.save(template)
        setChosen(template.id)
        setEdited(null)
      }}
      onClose={() => setEdited(null)}
    />
  )
}
