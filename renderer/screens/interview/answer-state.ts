import type { Answer, Answers } from '#core/interview/answer.ts'
import type { OpenGap } from '#core/interview/render-sentence.ts'
import type { Speaker } from '#core/release/block.ts'
import type { Question } from '#core/templates/question.ts'

export type AnswerState = 'answered' | 'open' | 'empty' | 'required'

/** What the list of questions shows beside one of them; words without a speaker leave it open. */
export function answerState(
  { id, need }: Question,
  answers: Answers,
  gaps: readonly OpenGap[],
): AnswerState {
  if (isAnswered(answers[id])) {
    return gaps.some(({ question }) => question === id) ? 'open' : 'answered'
  }
  return need === 'required' ? 'required' : 'empty'
}

/** An answer in which nothing is said is no answer: its question was skipped. */
export function orNothing(answer: Answer): Answer | null {
  return isEmpty(answer) ? null : answer
}

function isEmpty(answer: Answer): boolean {
  switch (answer.kind) {
    case 'text':
      return answer.text.trim() === ''
    case 'day':
      return answer.date === null && answer.time.trim() === ''
    case 'people':
      return answer.people.length === 0
    case 'figures':
      return answer.figures.length === 0
    case 'quote':
      return answer.words.trim() === '' && isNobody(answer.speaker)
  }
}

/** Rows that she added and left blank say nothing yet. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer?.kind === 'figures') return answer.figures.some(({ count }) => count.trim() !== '')
  return answer !== undefined
}

/** What the end still asks for: every mark of the text, and required answers without one. */
export function stillOpen(
  questions: readonly Question[],
  answers: Answers,
  gaps: readonly OpenGap[],
): readonly OpenGap[] {
  const unmarked = questions.filter(
    ({ id, need }) =>
      need === 'required' &&
      !isAnswered(answers[id]) &&
      !gaps.some(({ question }) => question === id),
  )
  return [...gaps, ...unmarked.map(({ id, gap }) => ({ question: id, asks: gap }))]
}

export function isNobody({ name, office }: Speaker): boolean {
  return name.trim() === '' && office.trim() === ''
}
