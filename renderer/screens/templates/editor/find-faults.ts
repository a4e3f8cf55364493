import { checkTemplate } from '#core/templates/check-template.ts'
import { type Template, templateShape } from '#core/templates/template.ts'
import type { TemplateProblem } from '#core/templates/template-problem.ts'

export type Section = 'name' | 'parts' | 'questions' | 'sums' | 'plan'

export type EditorFault = {
  readonly section: Section
  /** The field as it is called in `templateScreens.edit`. */
  readonly field: Section | 'planHeadlines' | 'datelinePlace' | 'datelineDate'
  /** Counted from 1 within its field; null where there is one only. */
  readonly number: number | null
  readonly problem: TemplateProblem
  readonly detail: string
}

/** What keeps a changed template from being saved, at the place in the forms where it can be mended. */
export function findFaults(draft: Template): readonly EditorFault[] {
  const shape = templateShape.safeParse(draft)
  if (!shape.success) {
    return shape.error.issues.map(({ path, code }) => ({
      ...placeOf(path),
      problem: code === 'too_small' || code === 'too_big' ? 'wrong-length' : 'wrong-value',
      detail: wordsAt(draft, path),
    }))
  }
  return checkTemplate(draft).map(({ path, problem, detail }) => ({
    ...placeOf(path),
    problem,
    detail,
  }))
}

function placeOf(path: readonly PropertyKey[]): Pick<EditorFault, 'section' | 'field' | 'number'> {
  const [root, ...rest] = path
  const number = rest.find((step) => typeof step === 'number')
  const at = typeof number === 'number' ? number + 1 : null
  switch (root) {
    case 'parts':
    case 'questions':
    case 'sums':
      return { section: root, field: root, number: at }
    case 'plan':
      return { section: root, field: planField(rest), number: at }
    default:
      return { section: 'name', field: 'name', number: null }
  }
}

function planField([part, end]: readonly PropertyKey[]): EditorFault['field'] {
  if (part === 'headlines') return 'planHeadlines'
  if (part !== 'dateline') return 'plan'
  return end === 'date' ? 'datelineDate' : 'datelinePlace'
}

/** What stands there; a list is told by its length. */
function wordsAt(draft: Template, path: readonly PropertyKey[]): string {
  let here: unknown = draft
  for (const step of path) {
    here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined
  }
  if (Array.isArray(here)) return String(here.length)
  return typeof here === 'string' || typeof here === 'number' ? String(here).slice(0, 40) : ''
}
