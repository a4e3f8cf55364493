import fc from 'fast-check'
import type { Answer } from '#core/interview/answer.ts'
import type { Question } from '#core/templates/question.ts'
import { strangeWords } from './strange-words.ts'

const speaker = fc.record({ name: strangeWords, office: strangeWords })

/** Any answer of the right kind. */
export function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'text':
      return strangeWords.map((text) => ({ kind: 'text', text }))
    case 'choice': {
      const words = fc.constantFrom(...question.options.map((option) => option.words))
      return fc.oneof(words, strangeWords).map((text) => ({ kind: 'text', text }))
    }
    case 'day':
      return fc.record({
        kind: fc.constant('day'),
        date: fc.constantFrom('2026-01-14', '2024-02-29', null),
        time: strangeWords,
      })
    case 'people':
      return fc.array(speaker, { maxLength: 4 }).map((people) => ({ kind: 'people', people }))
    case 'figures': {
      const figure = fc.record({
        id: fc.constantFrom('', ...question.figures.map(({ id }) => id)),
        label: strangeWords,
        count: fc.oneof(fc.nat().map(String), strangeWords),
        unit: strangeWords,
      })
      return fc.array(figure, { maxLength: 4 }).map((figures) => ({ kind: 'figures', figures }))
    }
    case 'quote':
      return fc.record({
        kind: fc.constant('quote'),
        words: strangeWords,
        speaker,
        verb: fc.constantFrom('ujar', 'tegas', 'entah'),
      })
  }
}
