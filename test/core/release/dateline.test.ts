import { describe, expect, test } from 'vitest'
import { emptyDateline, printDateline } from '#core/release/dateline.ts'

const dateline = { ...emptyDateline, place: ' Wonoasri ', outlet: 'Contoh.id' }

describe('printDateline', () => {
  test.each([
    ['place', 'WONOASRI –'],
    ['place-outlet', 'WONOASRI, Contoh.id –'],
    ['place-bracket', 'WONOASRI (Contoh.id) –'],
    ['none', ''],
  ] as const)('prints the form %s', (form, printed) => {
    expect(printDateline({ ...dateline, form })).toBe(printed)
  })

  test('leaves the outlet out when there is none', () => {
    expect(printDateline({ ...dateline, outlet: ' ', form: 'place-bracket' })).toBe('WONOASRI –')
  })

  test('prints nothing without a place', () => {
    expect(printDateline({ ...dateline, place: ' ' })).toBe('')
  })
})
