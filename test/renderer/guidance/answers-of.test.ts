import { describe, expect, test } from 'vitest'
import type { Coverage, Evidence } from '#core/coverage/evidence.ts'
import { answersOf, tightRange } from '../../../renderer/guidance/answers-of.ts'

const day: Evidence = { block: 0, item: 0, start: 10, end: 16, words: 'Rabu, ', why: 'weekday' }
const coverage: Coverage = { what: [], who: [], when: [day], where: [], why: [], how: [] }

describe('answersOf', () => {
  test('knows nothing before the first search', () => {
    expect(answersOf(null, 'when', [])).toBeNull()
  })

  test('drops dismissed words without a new search', () => {
    expect(answersOf(coverage, 'when', [])).toEqual([day])
    expect(answersOf(coverage, 'when', [{ element: 'when', words: 'Rabu, ' }])).toEqual([])
    expect(answersOf(coverage, 'when', [{ element: 'where', words: 'Rabu, ' }])).toEqual([day])
  })
})

describe('tightRange', () => {
  test('leaves blanks at both ends unpainted', () => {
    expect(tightRange(day)).toEqual({ block: 0, item: 0, start: 10, end: 15 })
    expect(tightRange({ ...day, words: ' Rabu ' })).toMatchObject({ start: 11, end: 15 })
  })
})
