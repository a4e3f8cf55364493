import { describe, expect, test } from 'vitest'
import { officeOn } from '#core/directory/office-on.ts'
import { makePerson } from './make-directory.ts'

const person = makePerson({ office: 'Kalapas', from: '2025-01-01', until: '2025-12-31' })

describe('officeOn', () => {
  test.each([
    ['2024-12-31', 'not-yet'],
    ['2025-01-01', 'holds'],
    ['2025-12-31', 'holds'],
    ['2026-01-01', 'former'],
  ] as const)('on %s the standing is %s', (date, standing) => {
    expect(officeOn(person, date)).toMatchObject({ standing, office: 'Kalapas' })
  })

  test('takes an end for past when no day is known', () => {
    expect(officeOn(person, null).standing).toBe('former')
  })

  test('believes an office without dates', () => {
    expect(officeOn(makePerson(), '1999-01-01').standing).toBe('holds')
  })
})
