import type { Template } from '#core/templates/template.ts'

export type SectionProps = {
  readonly draft: Template
  readonly onChange: (draft: Template) => void
}
