import type { Answer, Answers } from '#core/interview/answer.ts'
import type { Facility } from '#core/release/facility.ts'
import type { Question } from '#core/templates/question.ts'
import type { Template } from '#core/templates/template.ts'

export const sampleFacility: Facility = {
  kind: 'lapas',
  class: 'IIB',
  name: 'Wonoasri',
  city: 'Wonoasri',
  address: 'Jalan Contoh 1',
  letterhead: [],
  logo: null,
  writerCode: 'HW',
  boilerplate: '',
  contacts: [{ name: 'Humas', phone: '0812-0000-0000', email: '' }],
}

/** Every question of a template answered by its own example; the town is the facility's. */
export function answerAll(template: Template): Answers {
  const answered = template.questions
    .filter(({ id }) => id !== 'city')
    .map((question) => [question.id, answerOf(question)] as const)
  return Object.fromEntries(answered)
}

export function answerOf(question: Question): Answer {
  switch (question.kind) {
    case 'text':
      return { kind: 'text', text: question.example }
    case 'choice':
      return { kind: 'text', text: question.options[0]?.words ?? '' }
    case 'day':
      return { kind: 'day', date: '2026-01-14', time: '' }
    case 'people': {
      const [name = '', office = ''] = question.example.split(', ')
      return { kind: 'people', people: [{ name, office }] }
    }
    case 'figures':
      return {
        kind: 'figures',
        figures: question.figures.map(({ id, label, unit }, at) => ({
          id,
          label: label.id,
          count: String(at + 12),
          unit,
        })),
      }
    case 'quote':
      return {
        kind: 'quote',
        words: question.example,
        speaker:
          question.id === 'quote'
            ? { name: 'Bagas Contoh', office: 'Kepala Lapas Wonoasri' }
            : { name: 'Sari Contoh', office: 'Penyuluh' },
        verb: 'ujar',
      }
  }
}
