import { describe, expect, test } from 'vitest'
import type { CopyFacts } from '#services/backup/copy-facts.ts'
import { isCopyDue, isReminderDue, isTestDue } from '#services/backup/due.ts'

const now = '2026-11-24T07:00:00.000Z'
const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString()
const archive = 'teras-salinan-2026-11-24.zip'
const facts = (fields: Partial<CopyFacts> = {}): CopyFacts => ({
  folder: '/stik',
  since: daysAgo(1),
  lastCopy: null,
  lastTest: null,
  refused: null,
  distrusted: [],
  ...fields,
})
const copied = (days: number) => ({
  lastCopy: { at: daysAgo(days), archive, releases: 1, photos: 0, sizeBytes: 9, unreadable: null },
})
const tested = (days: number, passed = true) => ({
  lastTest: { at: daysAgo(days), archive, passed },
})

describe('isReminderDue', () => {
  test.each([
    ['a fresh profile has a week', facts(), false],
    ['a week without any copy', facts({ since: daysAgo(7) }), true],
    [
      'a copy of this week counts',
      facts({ since: daysAgo(90), ...copied(6), ...tested(6) }),
      false,
    ],
    ['a copy of last week is old', facts({ ...copied(7), ...tested(7) }), true],
    ['a copy never restored does not count', facts({ since: daysAgo(9), ...copied(1) }), true],
    ['a failed restore reminds at once', facts({ ...copied(1), ...tested(0, false) }), true],
    ['a copy from the future is no copy', facts({ ...copied(-400), ...tested(-400) }), true],
  ])('%s', (_, given, due) => {
    expect(isReminderDue(given, now)).toBe(due)
  })
})

describe('isCopyDue', () => {
  test.each([
    ['asks once a day', facts(copied(0)), false],
    ['asks on the next day', facts(copied(1)), true],
    ['asks nothing without a folder', facts({ folder: null }), false],
    ['waits after a failure', facts({ refused: { at: daysAgo(0), code: 'disk-full' } }), false],
    ['tries again later', facts({ refused: { at: daysAgo(0.1), code: 'disk-full' } }), true],
  ])('%s', (_, given, due) => {
    expect(isCopyDue(given, now)).toBe(due)
  })
})

describe('isTestDue', () => {
  test.each([
    ['tries the first copy', facts(copied(0)), true],
    ['tries every week', facts({ ...copied(0), ...tested(7) }), true],
    ['rests in between', facts({ ...copied(0), ...tested(6) }), false],
    ['needs a copy', facts(), false],
  ])('%s', (_, given, due) => {
    expect(isTestDue(given, now)).toBe(due)
  })
})
