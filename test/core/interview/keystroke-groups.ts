import type { Answers } from '#core/interview/answer.ts'

/** One for each thing typed or chosen: the answer of a question, and each field of a row in it. */
export function keystrokeGroups(answers: Answers): number {
  return Object.values(answers).reduce((sum, answer) => {
    switch (answer.kind) {
      case 'text':
        return sum + 1
      case 'day':
        return sum + (answer.time === '' ? 1 : 2)
      case 'people':
        return sum + answer.people.length * 2
      case 'figures':
        return sum + answer.figures.length
      case 'quote':
        return sum + 4
    }
    return sum
  }, 0)
}
