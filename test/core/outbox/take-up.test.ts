import { describe, expect, test } from 'vitest'
import { batchIds } from '#core/outbox/batch.ts'
import { dispatchIdSchema } from '#core/outbox/dispatch.ts'
import { actOn } from '#core/outbox/dispatch-course.ts'
import { takeUp } from '#core/outbox/take-up.ts'
import { sampleAttempt, sampleDispatch } from '../../helpers/sample-dispatch.ts'

const now = '2026-01-05T02:00:00.000Z'
const ids = batchIds(new Uint8Array([1, 2, 3, 4, 5]), 3)
const three = ids.map((id) => sampleDispatch({ id }))

function statesOf(
  dispatches: typeof three,
  present: readonly string[],
  isHome = true,
): readonly string[] {
  return takeUp(dispatches, { present, isHome, now }).map(({ state }) => state)
}

describe('batchIds', () => {
  test('are numbers of dispatches', () => {
    expect(ids).toEqual(['0102030405003000', '0102030405003001', '0102030405003002'])
    for (const id of ids) expect(dispatchIdSchema.parse(id)).toBe(id)
  })
})

describe('takeUp', () => {
  test('leaves a whole batch as it is', () => {
    expect(takeUp(three, { present: ids, isHome: true, now })).toEqual(three)
  })

  test('pauses a batch that was cut off while it was queued', () => {
    expect(statesOf(three.slice(0, 2), ids.slice(0, 2))).toEqual(['paused', 'paused'])
  })

  test('counts a damaged one as written', () => {
    expect(statesOf(three.slice(0, 2), ids)).toEqual(['waiting', 'waiting'])
  })

  test('does not stop again what she let go', () => {
    const [paused] = takeUp(three.slice(0, 1), { present: ids.slice(0, 1), isHome: true, now })
    const gone = paused && actOn(paused, 'go-on', now)

    expect(gone && statesOf([gone], [gone.id])).toEqual(['waiting'])
  })

  test('does not stop what was tried already', () => {
    const tried = { ...sampleDispatch({ id: ids[0] ?? '' }), attempts: [sampleAttempt()] }

    expect(statesOf([tried], [tried.id])).toEqual(['waiting'])
  })

  test('pauses what waits in a profile that came back', () => {
    const states = ['waiting', 'sending', 'sent', 'unclear', 'cancelled'] as const
    const found = states.map((state, at) => sampleDispatch({ id: ids[at] ?? ids[0] ?? '', state }))

    expect(statesOf(found, ids, false)).toEqual([
      ...['paused', 'unclear', 'sent', 'unclear', 'cancelled'],
    ])
  })
})
