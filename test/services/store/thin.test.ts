import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepAtMostBytes, type Thinnable, thin } from '#services/store/thin.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

function make(revision: number, boot: string, ms: number, isForever = false): Thinnable {
  return { revision, boot, ms, sizeBytes: 8000, isForever }
}

/** One version every `step` from the start of the run up to `end`. */
function every(step: number, end: number): readonly Thinnable[] {
  return Array.from({ length: Math.floor(end / step) }, (_, at) => make(at + 1, 'a', at * step))
}

/** Runs of the program one after another, with saves at growing moments in each. */
const anyHistory = fc
  .array(
    fc.array(
      fc.record({
        gap: fc.oneof(
          fc.integer({ min: 0, max: 90_000 }),
          fc.integer({ min: 0, max: 3 * hour }),
          fc.integer({ min: 0, max: 4 * day }),
        ),
        isForever: fc.boolean(),
        sizeBytes: fc.integer({ min: 200, max: 20_000 }),
      }),
      { minLength: 1, maxLength: 25 },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((runs) => {
    let revision = 0
    return runs.flatMap((saves, run) => {
      let ms = 0
      return saves.map(({ gap, isForever, sizeBytes }): Thinnable => {
        ms += gap
        revision += 1
        return { revision, boot: `run${run}`, ms, sizeBytes, isForever }
      })
    })
  })

const revisions = (versions: readonly Thinnable[]) => versions.map(({ revision }) => revision)
const nowOf = (versions: readonly Thinnable[], later = 0) => {
  const { boot = 'a', ms = 0 } = versions.at(-1) ?? {}
  return { boot, ms: ms + later }
}

describe('thin', () => {
  test('keeps one a minute of the last hour', () => {
    const versions = every(2000, hour)

    const kept = thin(versions, { boot: 'a', ms: hour - 1 })

    expect(kept).toHaveLength(60)
    expect(kept.at(-1)).toBe(versions.at(-1))
  })

  test('keeps fewer the older they are', () => {
    const versions = every(minute, 40 * day)
    const now = { boot: 'a', ms: 40 * day }

    const kept = thin(versions, now)

    const between = (from: number, to: number) =>
      kept.filter(({ ms }) => now.ms - ms >= from && now.ms - ms < to).length
    expect(between(0, hour)).toBeGreaterThanOrEqual(59)
    expect(between(hour, day)).toBeCloseTo(23 * 6, -1)
    expect(between(day, 7 * day)).toBeCloseTo(6 * 24, -1)
    expect(between(7 * day, 30 * day)).toBeCloseTo(23, -1)
    expect(between(30 * day, 40 * day)).toBe(0)
  })

  test('keeps named and sent versions for ever', () => {
    const named = make(1, 'a', 0, true)

    const kept = thin([named, make(2, 'a', 10), make(3, 'a', 400 * day)], {
      boot: 'a',
      ms: 400 * day,
    })

    expect(revisions(kept)).toEqual([1, 3])
  })

  test('does not age a release while nobody works on it', () => {
    const before = every(minute, hour)
    const after = make(1000, 'b', minute)

    const kept = thin([...before, after], { boot: 'b', ms: 2 * minute })

    expect(kept.length).toBeGreaterThan(55)
  })

  test('lets the oldest go above the limit, never a named one or the newest', () => {
    const big = (revision: number, isForever = false): Thinnable => ({
      ...make(revision, 'a', revision * minute, isForever),
      sizeBytes: keepAtMostBytes / 4,
    })
    const versions = [big(1), big(2, true), big(3), big(4), big(5), big(6)]

    const kept = thin(versions, { boot: 'a', ms: 7 * minute })

    expect(revisions(kept)).toEqual([2, 4, 5, 6])
    expect(revisions(thin([{ ...big(1), sizeBytes: 2 * keepAtMostBytes }], big(2)))).toEqual([1])
  })

  test('never drops what is named, sent, or newest', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 40 * day }), (versions, later) => {
        const kept = new Set(thin(versions, nowOf(versions, later)))

        expect(versions.filter((version) => version.isForever && !kept.has(version))).toEqual([])
        expect(kept.has(versions.at(-1) ?? make(0, '', 0))).toBe(true)
      }),
    )
  })

  test('leaves a kept version near every dropped one', () => {
    fc.assert(
      fc.property(anyHistory, (versions) => {
        const now = nowOf(versions)
        const kept = thin(versions, now)

        for (const dropped of versions.filter((version) => !kept.includes(version))) {
          const age = now.boot === dropped.boot ? now.ms - dropped.ms : null
          if (age === null || age >= 30 * day) continue
          const step = age < hour ? minute : age < day ? 10 * minute : age < 7 * day ? hour : day
          const near = kept.some(
            ({ boot, ms }) => boot === dropped.boot && ms >= dropped.ms && ms - dropped.ms <= step,
          )
          expect(near).toBe(true)
        }
      }),
    )
  })

  test('drops nothing more when it runs again', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 40 * day }), (versions, later) => {
        const now = nowOf(versions, later)
        const once = thin(versions, now)

        expect(thin(once, now)).toEqual(once)
      }),
    )
  })

  test('keeps later all that thinning once would have kept', () => {
    const later = fc.integer({ min: 0, max: 40 * day })
    fc.assert(
      fc.property(anyHistory, later, later, (versions, soon, long) => {
        const step = thin(versions, nowOf(versions, soon))
        const now = nowOf(versions, soon + long)

        const twice = new Set(revisions(thin(step, now)))

        expect(revisions(thin(versions, now)).filter((one) => !twice.has(one))).toEqual([])
      }),
    )
  })

  test('judges by order, not by the order it is given', () => {
    fc.assert(
      fc.property(anyHistory, (versions) => {
        const now = nowOf(versions)

        expect(thin([...versions].reverse(), now)).toEqual(thin(versions, now))
      }),
    )
  })
})
