import type { TemplateFault } from './check-template.ts'
import { type Pattern, readPattern, slotsOf } from './pattern.ts'
import type { Question } from './question.ts'
import type { Template } from './template.ts'
import type { TemplateProblem } from './template-problem.ts'

/** Every pattern reads and names what is there, and no sentence can become filler. */
export function checkPlan({ plan, questions }: Template): readonly TemplateFault[] {
  const named = new Map(questions.map((question) => [question.id, question]))
  const kindAt = (
    id: string | null,
    kinds: readonly Question['kind'][],
    problem: TemplateProblem,
    path: readonly (string | number)[],
  ): readonly TemplateFault[] => {
    if (id === null) return []
    const question = named.get(id)
    if (question === undefined) return [{ path, problem: 'unknown-question', detail: id }]
    return kinds.includes(question.kind) ? [] : [{ path, problem, detail: id }]
  }
  const placeKinds = ['text', 'choice'] as const
  return [
    ...plan.headlines.flatMap((text, at) => checkPattern(text, ['plan', 'headlines', at], named)),
    ...kindAt(plan.dateline.place, placeKinds, 'unknown-form', ['plan', 'dateline', 'place']),
    ...kindAt(plan.dateline.date, ['day'], 'not-a-day', ['plan', 'dateline', 'date']),
    ...plan.story.flatMap((block, at) =>
      block.kind === 'quote'
        ? kindAt(block.question, ['quote'], 'not-a-quote', ['plan', 'story', at, 'question'])
        : block.sentences.flatMap((text, sentence) =>
            checkPattern(text, ['plan', 'story', at, 'sentences', sentence], named),
          ),
    ),
    ...(plan.story.filter(({ kind }) => kind === 'lead').length === 1
      ? []
      : [{ path: ['plan', 'story'], problem: 'no-lead' as const, detail: '' }]),
    ...checkRequired(plan, questions),
  ]
}

/** A required answer must have a place that its absence leaves open for everyone to see. */
function checkRequired(
  plan: Template['plan'],
  questions: readonly Question[],
): readonly TemplateFault[] {
  const used = new Set(
    plan.story.flatMap((block) => {
      if (block.kind === 'quote') return [block.question]
      return block.sentences.flatMap((text) => {
        const read = readPattern(text)
        if (read.kind === 'fault') return []
        return slotsOf(read.pattern).flatMap(({ isLoose, question }) => (isLoose ? [] : [question]))
      })
    }),
  )
  return questions.flatMap(({ id, need }, at) =>
    need === 'required' && !used.has(id)
      ? [{ path: ['questions', at, 'need'], problem: 'required-unused' as const, detail: id }]
      : [],
  )
}

function checkPattern(
  text: string,
  path: readonly (string | number)[],
  named: ReadonlyMap<string, Question>,
): readonly TemplateFault[] {
  const read = readPattern(text)
  if (read.kind === 'fault') {
    return [{ path, problem: read.problem, detail: text.slice(read.at, read.at + 40) }]
  }
  const slots = slotsOf(read.pattern)
  const faults = slots.flatMap(({ question, form }): readonly TemplateFault[] => {
    const forms = formsOf(question, named)
    if (forms === null) return [{ path, problem: 'unknown-question', detail: question }]
    if (forms.includes(form)) return []
    return [{ path, problem: 'unknown-form', detail: `${question}.${form}` }]
  })
  // Without an answer of its own a sentence would be filler.
  const isFirm = slots.some(({ isLoose, question }) => !isLoose && named.has(question))
  if (faults.length > 0 || isFirm || hasFirmSegment(read.pattern, named)) return faults
  return [{ path, problem: 'no-answer-in-sentence', detail: text.slice(0, 40) }]
}

/** A segment whose every alternative has an answer vanishes or answers; filler needs neither. */
function hasFirmSegment(pattern: Pattern, named: ReadonlyMap<string, Question>): boolean {
  return pattern.every(
    (piece) =>
      piece.kind === 'segment' &&
      piece.alternatives.every((alternative) =>
        slotsOf(alternative).some(({ question }) => named.has(question)),
      ),
  )
}

/** Null where there is no such question. */
function formsOf(id: string, named: ReadonlyMap<string, Question>): readonly string[] | null {
  if (id === 'facility') return ['', 'short']
  if (id === 'city') return ['']
  const question = named.get(id)
  if (question === undefined) return null
  switch (question.kind) {
    case 'text':
      return ['']
    case 'people':
      return ['', 'office', 'name']
    case 'choice':
      return ['', 'headline']
    case 'day':
      return ['', 'short', 'time']
    case 'figures':
      return ['', 'own', ...question.figures.flatMap(({ id }) => [id, `${id}.none`])]
    case 'quote':
      return []
  }
}
