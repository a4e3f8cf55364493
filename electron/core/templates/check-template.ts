import { checkPlan } from './check-plan.ts'
import type { Template } from './template.ts'
import type { TemplateProblem } from './template-problem.ts'

/** `path` leads through the template's fields; `detail` is the name or the words in question. */
export type TemplateFault = {
  readonly path: readonly (string | number)[]
  readonly problem: TemplateProblem
  readonly detail: string
}

/** What the shape alone cannot say: names that are used are there, and every pattern reads. */
export function checkTemplate(template: Template): readonly TemplateFault[] {
  return [
    ...checkNames(template),
    ...checkLengths(template),
    ...checkSumNames(template),
    ...checkPlan(template),
  ]
}

function checkNames({ parts, questions, sums }: Template): readonly TemplateFault[] {
  return [
    ...twice(
      parts.map(({ part }) => part),
      (at) => ['parts', at, 'part'],
    ),
    ...twice(
      questions.map(({ id }) => id),
      (at) => ['questions', at, 'id'],
    ),
    ...twice(
      sums.map(({ id }) => id),
      (at) => ['sums', at, 'id'],
    ),
    ...questions.flatMap((question, at) =>
      question.kind === 'figures'
        ? twice(
            question.figures.map(({ id }) => id),
            (figure) => [...['questions', at, 'figures', figure, 'id']],
          )
        : [],
    ),
    ...questions.flatMap(({ id }, at) =>
      id === 'facility'
        ? [{ path: ['questions', at, 'id'], problem: 'twice' as const, detail: id }]
        : [],
    ),
  ]
}

function twice(
  names: readonly string[],
  pathOf: (at: number) => readonly (string | number)[],
): readonly TemplateFault[] {
  return names.flatMap((name, at) =>
    names.indexOf(name) < at ? [{ path: pathOf(at), problem: 'twice' as const, detail: name }] : [],
  )
}

function checkLengths({ parts }: Template): readonly TemplateFault[] {
  return parts.flatMap(({ length }, at) =>
    length !== null && length.min > length.max
      ? [
          {
            path: ['parts', at, 'length', 'min'],
            problem: 'length-order' as const,
            detail: `${length.min} > ${length.max}`,
          },
        ]
      : [],
  )
}

function checkSumNames({ questions, sums }: Template): readonly TemplateFault[] {
  const known = new Set(
    questions.flatMap((question) =>
      question.kind === 'figures' ? question.figures.map(({ id }) => `${question.id}.${id}`) : [],
    ),
  )
  const missing = (name: string, path: readonly (string | number)[]): readonly TemplateFault[] =>
    known.has(name) ? [] : [{ path, problem: 'unknown-figure', detail: name }]
  return sums.flatMap((sum, at) => [
    ...missing(sum.whole, ['sums', at, 'whole']),
    ...sum.parts.flatMap((part, index) => missing(part, ['sums', at, 'parts', index])),
  ])
}
