import { describe, expect, test } from 'vitest'
import type { MailPlan } from '#contract/calls.ts'
import { weightOf } from '../../../../renderer/outbox/mail/weight.ts'

const large: MailPlan = {
  sizeBytes: 9000,
  limitBytes: 5000,
  fits: false,
  offers: [{ way: 'two-mails', sizeBytes: 4600 }],
}

describe('weightOf', () => {
  test('lets a mail below the limit go', () => {
    expect(weightOf({ ...large, sizeBytes: 4000, fits: true }, false, true)).toEqual({
      word: 'fits',
      sizeBytes: 4000,
      mayGo: true,
    })
  })

  test('holds a mail above the limit back', () => {
    expect(weightOf(large, false, true)).toMatchObject({ word: 'tooLarge', mayGo: false })
  })

  test('names the larger of two mails', () => {
    expect(weightOf(large, true, true)).toEqual({ word: 'splitFits', sizeBytes: 4600, mayGo: true })
  })

  test('promises no way where none is left', () => {
    expect(weightOf({ ...large, offers: [] }, true, false)).toMatchObject({
      word: 'tooLargeStill',
      mayGo: false,
    })
  })
})
