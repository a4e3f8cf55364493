import { describe, expect, test } from 'vitest'
import { templateById } from '#core/templates/templates.ts'
import {
  answerState,
  isAnswered,
  stillOpen,
} from '../../../../renderer/screens/interview/answer-state.ts'

const razia = templateById('razia', [])
if (razia === null) throw new Error('there is no template razia')
const [kind] = razia.questions
const quote = razia.questions.find(({ id }) => id === 'quote')
const speaker = { name: '', office: '' }
const answers = { quote: { kind: 'quote', words: 'Siap.', speaker, verb: 'ujar' } } as const
const gaps = [{ question: 'quote', asks: 'nama dan jabatan narasumber' }]

describe('answerState', () => {
  test('is open for words without a speaker', () => {
    expect(quote && answerState(quote, answers, gaps)).toBe('open')
    expect(quote && answerState(quote, answers, [])).toBe('answered')
    expect(kind && answerState(kind, answers, gaps)).toBe('required')
  })
})

describe('isAnswered', () => {
  test('takes a nought but no blank row', () => {
    const row = { id: 'positive', label: '', count: '0', unit: '' }

    expect(isAnswered({ kind: 'figures', figures: [row] })).toBe(true)
    expect(isAnswered({ kind: 'figures', figures: [{ ...row, count: ' ' }] })).toBe(false)
  })
})

describe('stillOpen', () => {
  test('counts marks and required answers once each', () => {
    const open = stillOpen(razia.questions, answers, [...gaps, { question: 'when', asks: 'hari' }])

    expect(open.map(({ question }) => question)).toEqual(['quote', 'when', 'kind', 'place', 'goal'])
  })
})
