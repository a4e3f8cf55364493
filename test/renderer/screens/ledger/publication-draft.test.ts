import { describe, expect, test } from 'vitest'
import {
  newDraft,
  problemOf,
  withDraft,
} from '../../../../renderer/screens/ledger/publication-draft.ts'

const urlOf = (url: string) => withDraft([], { ...newDraft, url })[0]?.url

describe('problemOf', () => {
  test.each([
    ['https://contoh.invalid/a', null],
    [' www.contoh.invalid/a ', null],
    ['WWW.contoh.invalid', null],
    ['contoh.invalid/a', 'urlBad'],
    ['www. contoh.invalid', 'urlBad'],
    ['', 'publicationEmpty'],
  ])('judges the address «%s»', (url, problem) => {
    expect(problemOf({ ...newDraft, url })).toBe(problem)
  })
})

describe('withDraft', () => {
  test('completes an address as the browser would', () => {
    expect(urlOf(' www.contoh.invalid/a ')).toBe('https://www.contoh.invalid/a')
    expect(urlOf('http://www.contoh.invalid/a')).toBe('http://www.contoh.invalid/a')
    expect(urlOf('')).toBe('')
  })
})
