import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser'
import type { core } from 'zod'
import { type Template, templateFormat, templateSchema } from '#core/templates/template.ts'
import {
  type TemplateFinding,
  templateProblemSchema,
  templateTextAtMost,
} from '#core/templates/template-problem.ts'

export type TemplateFile =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'refused'; readonly findings: readonly TemplateFinding[] }

type Step = string | number
type Found = Omit<TemplateFinding, 'line' | 'path'> & { readonly path: readonly Step[] }

const findingsAtMost = 20
const nestingAtMost = 24

/** Reads the text of a template file whole, or says what is wrong in which line; comments may stand. */
export function readTemplateFile(typed: string): TemplateFile {
  const text = typed.replace(/^\ufeff/, '')
  if (text.length > templateTextAtMost) return refused({ line: 1, problem: 'too-long' })
  const deep = firstTooDeep(text)
  if (deep >= 0) return refused({ line: lineAt(text, deep), problem: 'not-json' })
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  const [error] = errors
  if (error !== undefined) {
    return refused({
      line: lineAt(text, error.offset),
      problem: 'not-json',
      detail: text.slice(error.offset, error.offset + 40).split('\n')[0] ?? '',
    })
  }
  if (root?.type !== 'object') return refused({ line: 1, problem: 'not-a-template' })
  const value: unknown = getNodeValue(root)
  const format = getNodeValue(findNodeAtLocation(root, ['format']) ?? root)
  if (typeof format === 'number' && format > templateFormat) {
    return refused({ line: lineOf(text, root, ['format']), problem: 'newer', path: 'format' })
  }
  const parsed = templateSchema.safeParse(value)
  if (parsed.success) return { kind: 'template', template: parsed.data }
  const findings = parsed.error.issues.flatMap((issue) => findingsOf(issue, root))
  return {
    kind: 'refused',
    findings: findings.slice(0, findingsAtMost).map(({ path, problem, detail }) => ({
      line: lineOf(text, root, path),
      path: printPath(path),
      problem,
      detail: detail.slice(0, 80),
    })),
  }
}

function findingsOf(issue: core.$ZodIssue, root: Node): readonly Found[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  const value: unknown = getNodeValue(
    findNodeAtLocation(root, path) ?? { type: 'null', offset: 0, length: 0 },
  )
  const shown = typeof value === 'object' ? '' : String(value)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: 'unknown-field',
        detail: key,
      }))
    case 'custom': {
      const problem = templateProblemSchema.safeParse(issue.params?.problem)
      const detail = typeof issue.params?.detail === 'string' ? issue.params.detail : ''
      return [{ path, problem: problem.success ? problem.data : 'wrong-value', detail }]
    }
    case 'invalid_type':
      return findNodeAtLocation(root, path) === undefined
        ? [{ path, problem: 'missing-field', detail: String(path.at(-1) ?? '') }]
        : [{ path, problem: 'wrong-kind', detail: shown }]
    case 'too_big':
    case 'too_small':
      return [{ path, problem: 'wrong-length', detail: shown }]
    default:
      return findNodeAtLocation(root, path) === undefined
        ? [{ path, problem: 'missing-field', detail: String(path.at(-1) ?? '') }]
        : [{ path, problem: 'wrong-value', detail: shown }]
  }
}

/** Of the field itself, its name included; of a missing one the line in which its owner begins. */
function lineOf(text: string, root: Node, path: readonly Step[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node === undefined) continue
    return lineAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset)
  }
  return lineAt(text, root.offset)
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length
}

/** «plan.story[2].sentences[0]». */
function printPath(path: readonly Step[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('')
}

/** Where brackets nest deeper than any template; a parser that follows them would run out of stack. */
function firstTooDeep(text: string): number {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (inString) {
      if (mark === '\\') at += 1
      else if (mark === '"' || mark === '\n') inString = false
    } else if (mark === '"') inString = true
    else if (mark === '{' || mark === '[') depth += 1
    else if (mark === '}' || mark === ']') depth -= 1
    if (depth > nestingAtMost) return at
  }
  return -1
}

function refused(
  finding: Pick<TemplateFinding, 'line' | 'problem'> & Partial<TemplateFinding>,
): TemplateFile {
  return { kind: 'refused', findings: [{ path: '', detail: '', ...finding }] }
}
