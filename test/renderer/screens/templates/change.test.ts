import { describe, expect, test } from 'vitest'
import { builtInTemplates } from '#core/templates/templates.ts'
import {
  figuresOf,
  moveBy,
  newQuestion,
  optionOf,
} from '../../../../renderer/screens/templates/editor/change.ts'
import { findFaults } from '../../../../renderer/screens/templates/editor/find-faults.ts'

const [template] = builtInTemplates()
if (template === undefined) throw new Error('no template')
const figure = (id: string, label: string, unit = 'orang') => ({
  id,
  label: { id: label, en: '' },
  unit,
  need: 'optional' as const,
})
const old = [figure('one', 'pertama'), figure('two', 'kedua')]
const needWords = { required: 'Wajib', recommended: 'Dianjurkan', optional: 'Pilihan' }
const idsOf = (lines: readonly string[]) => figuresOf(lines, old, needWords).map(({ id }) => id)

describe('figuresOf', () => {
  test('keeps a figure that changes only its unit', () => {
    expect(figuresOf(['pertama = buah'], old, needWords)).toEqual([
      figure('one', 'pertama', 'buah'),
    ])
  })

  test('keeps the id of one that is renamed at its place', () => {
    expect(idsOf(['pertama', 'terakhir'])).toEqual(['one', 'two'])
  })

  test('keeps every id when one is put in between', () => {
    expect(idsOf(['pertama', 'tengah', 'kedua'])).toEqual(['one', 'angka-1', 'two'])
  })

  test('keeps ids when two change places', () => {
    expect(idsOf(['kedua', 'pertama'])).toEqual(['two', 'one'])
  })
})

test('reads how much a figure is needed', () => {
  const [first] = figuresOf(['pertama = orang = wajib'], old, needWords)

  expect(first).toEqual({ ...figure('one', 'pertama'), need: 'required' })
})

describe('optionOf', () => {
  test('takes the words for the headline where none are given', () => {
    expect(optionOf('mengikuti', [])).toEqual({
      words: 'mengikuti',
      headline: 'mengikuti',
      label: { id: 'Mengikuti', en: '' },
    })
  })
})

describe('moveBy', () => {
  test('leaves the first where it is', () => {
    expect(moveBy(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moveBy(['a', 'b'], 0, 1)).toEqual(['b', 'a'])
  })
})

describe('newQuestion', () => {
  test.each(['text', 'choice', 'day', 'people', 'figures', 'quote'] as const)(
    'makes a %s that can be saved as it is',
    (kind) => {
      const added = newQuestion(kind, 'Pertanyaan baru', template)

      expect(findFaults({ ...template, questions: [...template.questions, added] })).toEqual([])
    },
  )
})

describe('findFaults', () => {
  test('finds none in a template of the program', () => {
    expect(builtInTemplates().flatMap(findFaults)).toEqual([])
  })

  test('names the field where headlines are missing', () => {
    const bare = { ...template, plan: { ...template.plan, headlines: [] } }

    expect(findFaults(bare)).toMatchObject([{ field: 'planHeadlines', problem: 'wrong-length' }])
  })

  test('counts the question whose words are missing', () => {
    const [first, ...rest] = template.questions
    if (first === undefined) throw new Error('no question')
    const questions = [{ ...first, ask: { id: '', en: '' } }, ...rest]

    expect(findFaults({ ...template, questions })).toMatchObject([
      { section: 'questions', number: 1 },
    ])
  })

  test('tells a sentence that uses an unknown answer', () => {
    const plan = { ...template.plan, headlines: ['{tidak-ada} Digelar'] }

    expect(findFaults({ ...template, plan })).toMatchObject([
      { problem: 'unknown-question', detail: 'tidak-ada' },
    ])
  })
})
