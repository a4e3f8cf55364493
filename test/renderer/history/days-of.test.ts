import { describe, expect, test } from 'vitest'
import type { Version } from '#contract/calls.ts'
import { briefly, daysOf } from '../../../renderer/history/days-of.ts'

function make(revision: number, savedAt: string, fields: Partial<Version> = {}): Version {
  const plain = { why: 'typing', who: '', name: null, isSent: false, words: 10 }
  return { ...plain, revision, savedAt, ...fields }
}

const revisions = (versions: readonly Version[]) => versions.map(({ revision }) => revision)

describe('briefly', () => {
  test('shows the last save of each minute', () => {
    const versions = [
      make(5, '2026-01-05T08:01:10Z'),
      make(4, '2026-01-05T08:01:02Z'),
      make(3, '2026-01-05T08:00:50Z'),
      make(2, '2026-01-05T08:00:48Z', { why: 'blur' }),
      make(1, '2026-01-05T08:00:01Z', { why: 'create' }),
    ]

    expect(revisions(briefly(versions))).toEqual([5, 3, 1])
  })

  test('shows every named or sent version and every act', () => {
    const at = '2026-01-05T08:00:00Z'
    const versions = [
      make(6, at),
      make(5, at, { name: 'Sebelum rapat' }),
      make(4, at, { isSent: true }),
      make(3, at, { why: 'paste' }),
      make(2, at),
      make(1, at),
    ]

    expect(revisions(briefly(versions))).toEqual([6, 5, 4, 3, 2])
  })

  test('shows what stood there before a version was restored', () => {
    const at = '2026-01-05T08:00:00Z'

    expect(revisions(briefly([make(3, at, { why: 'restore' }), make(2, at), make(1, at)]))).toEqual(
      [3, 2],
    )
  })
})

describe('daysOf', () => {
  test('puts versions of one day together', () => {
    const noon = (day: number) => new Date(2026, 0, day, 12).toISOString()

    const days = daysOf([make(3, noon(6)), make(2, noon(5)), make(1, noon(5))])

    expect(days.map(({ day, versions }) => [day, revisions(versions)])).toEqual([
      ['2026-01-06', [3]],
      ['2026-01-05', [2, 1]],
    ])
  })

  test('keeps the order where the clock was wrong', () => {
    const noon = (day: number) => new Date(2026, 0, day, 12).toISOString()

    const days = daysOf([make(3, noon(5)), make(2, noon(1)), make(1, noon(5))])

    expect(days.flatMap(({ versions }) => revisions(versions))).toEqual([3, 2, 1])
  })
})
