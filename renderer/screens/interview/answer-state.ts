import type { Answer, Answers } from '#core/interview/answer.ts'
import type { Speaker } from '#core/release/block.ts'
import type { Question } from '#core/templates/question.ts'

export type AnswerState = 'answered' | 'empty' | 'required'

/** What the list of questions shows beside one of them. */
export function answerState({ id, need }: Question, answers: Answers): AnswerState {
  if (answers[id] !== undefined) return 'answered'
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

export function isNobody({ name, office }: Speaker): boolean {
  return name.trim() === '' && office.trim() === ''
}
