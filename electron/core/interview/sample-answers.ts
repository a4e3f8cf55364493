import type { Question } from '../templates/question.ts'
import type { Template } from '../templates/template.ts'
import type { Answer, Answers } from './answer.ts'

/** Every question answered by its own example, so that a template shows what it would write. */
export function sampleAnswers({ questions, plan }: Template): Answers {
  const answered = questions.flatMap((question) => {
    // Her own town stands in the dateline, as in nearly every release.
    const answer = question.id === plan.dateline.place ? null : sampleAnswer(question)
    return answer === null ? [] : [[question.id, answer] as const]
  })
  return Object.fromEntries(answered)
}

function sampleAnswer(question: Question): Answer | null {
  switch (question.kind) {
    case 'text':
      return question.example === '' ? null : { kind: 'text', text: question.example }
    case 'choice':
      return { kind: 'text', text: question.options[0]?.words ?? '' }
    case 'day':
      return { kind: 'day', date: '2026-01-14', time: '09.00 WIB' }
    case 'people': {
      const [name = '', ...office] = question.example.split(', ')
      return { kind: 'people', people: [{ name, office: office.join(', ') }] }
    }
    case 'figures':
      return {
        kind: 'figures',
        figures: question.figures.map(({ id, label, unit }) => {
          return { id, label: label.id, count: '12', unit }
        }),
      }
    case 'quote':
      return question.example === ''
        ? null
        : {
            kind: 'quote',
            words: question.example,
            speaker: { name: 'Sari Contoh', office: 'Penyuluh' },
            verb: 'ujar',
          }
  }
}
