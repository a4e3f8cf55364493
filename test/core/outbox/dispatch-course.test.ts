import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attemptStepSchema, type Dispatch, dispatchStateSchema } from '#core/outbox/dispatch.ts'
import {
  actOn,
  afterAttempt,
  afterRestart,
  beginSending,
  type DispatchAct,
  hasGivenUp,
  isDue,
} from '#core/outbox/dispatch-course.ts'
import { type Ending, judgeAttempt } from '#core/outbox/judge-attempt.ts'
import { triesAtMost } from '#core/outbox/next-try.ts'
import { sampleAttempt, sampleDispatch } from '../../helpers/sample-dispatch.ts'

const now = '2026-01-05T02:00:00.000Z'
const acts: readonly DispatchAct[] = ['pause', 'go-on', 'cancel', 'again', 'arrived']

const step = fc.constantFrom(...attemptStepSchema.options)
const ending: fc.Arbitrary<Ending> = fc.oneof(
  fc.record({
    kind: fc.constant('answered' as const),
    step,
    words: fc.oneof(
      fc.integer({ min: 200, max: 599 }).map((code) => `${code} words`),
      fc.string(),
    ),
  }),
  fc.record({
    kind: fc.constant('broken' as const),
    step,
    words: fc.constantFrom('ECONNRESET', 'ETIMEDOUT', 'CERT_HAS_EXPIRED', 'ENOTFOUND'),
    isGiven: fc.boolean(),
  }),
)

/** All that may happen to a dispatch without her word. */
type Event =
  | { readonly kind: 'send' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'ended'; readonly ending: Ending }
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.constant<Event>({ kind: 'send' }),
  fc.constant<Event>({ kind: 'restart' }),
  ending.map((end): Event => ({ kind: 'ended', ending: end })),
)

function happen(dispatch: Dispatch, what: Event): Dispatch {
  if (what.kind === 'send') return beginSending(dispatch) ?? dispatch
  if (what.kind === 'restart') return afterRestart(dispatch, now)
  return afterAttempt(dispatch, judgeAttempt(what.ending, now))
}

describe('the course of a dispatch', () => {
  test('never leaves unclear, refused, sent, or cancelled by itself', () => {
    const final = fc.constantFrom('unclear', 'refused', 'sent', 'cancelled', 'paused')
    fc.assert(
      fc.property(final, fc.array(event), (state, events) => {
        const before = sampleDispatch({ state: dispatchStateSchema.parse(state) })

        expect(events.reduce(happen, before)).toEqual(before)
      }),
    )
  })

  test('sends nothing twice whose last bytes were given', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let dispatch = sampleDispatch()
        let isOut = false
        for (const what of events) {
          const begun = what.kind === 'send' ? beginSending(dispatch) : null
          if (begun !== null) expect(isOut).toBe(false)
          dispatch = happen(dispatch, what)
          // Unclear or taken: from here on only she may send it.
          if (dispatch.state === 'unclear' || dispatch.state === 'sent') isOut = true
        }
      }),
    )
  })

  test('is unclear when it is found in the middle of sending', () => {
    const begun = beginSending(sampleDispatch())

    const found = begun && afterRestart(begun, now)

    expect(found).toMatchObject({ state: 'unclear', nextTryAt: null })
    expect(found?.attempts.at(-1)).toMatchObject({ outcome: 'unclear', step: 'data', at: now })
  })

  test('is final once it is sent', () => {
    for (const act of acts) expect(actOn(sampleDispatch({ state: 'sent' }), act, now)).toBeNull()
  })

  test('goes again from unclear only by her word', () => {
    const unclear = sampleDispatch({ state: 'unclear' })

    expect(actOn(unclear, 'go-on', now)).toBeNull()
    expect(actOn(unclear, 'pause', now)).toBeNull()
    expect(actOn(unclear, 'again', now)).toMatchObject({ state: 'waiting', sinceAt: now })
    expect(actOn(unclear, 'arrived', now)).toMatchObject({ state: 'sent' })
  })

  test('keeps its Message-ID through everything', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const before = sampleDispatch()

        expect(events.reduce(happen, before).messageId).toBe(before.messageId)
      }),
    )
  })
})

describe('afterAttempt', () => {
  test('waits with the others where the server itself is in trouble', () => {
    const attempt = sampleAttempt({ step: 'greet', code: 421, words: '421 busy' })

    expect(afterAttempt(sampleDispatch(), attempt)).toMatchObject({
      state: 'waiting',
      nextTryAt: null,
    })
  })

  test('asks her after it was put off too often', () => {
    let dispatch = sampleDispatch()
    for (let tries = 0; tries < triesAtMost; tries += 1) {
      expect(dispatch.state).toBe('waiting')
      dispatch = afterAttempt(dispatch, sampleAttempt())
    }

    expect(dispatch.state).toBe('refused')
    expect(hasGivenUp(dispatch)).toBe(true)
  })

  test('asks her after five days', () => {
    const late = sampleAttempt({ at: '2026-01-10T01:00:11.000Z' })
    const putOff = sampleDispatch({ attempts: [sampleAttempt()] })

    expect(afterAttempt(sampleDispatch(), late).state).toBe('waiting')
    expect(afterAttempt(putOff, late).state).toBe('refused')
  })

  test('counts anew once she put it in again', () => {
    const sinceAt = '2026-01-10T00:00:00.000Z'
    const late = sampleAttempt({ at: '2026-01-10T01:00:01.000Z' })

    expect(afterAttempt(sampleDispatch({ sinceAt }), late).state).toBe('waiting')
  })

  test('keeps the newest hundred tries', () => {
    const attempts = Array.from({ length: 100 }, () => sampleAttempt({ step: 'greet', code: 421 }))
    const newest = sampleAttempt({ step: 'greet', code: 421, words: '421 last' })

    const { attempts: kept } = afterAttempt(sampleDispatch({ attempts }), newest)

    expect(kept).toHaveLength(100)
    expect(kept.at(-1)).toBe(newest)
  })
})

describe('isDue', () => {
  test('waits for its time', () => {
    const soon = sampleDispatch({ nextTryAt: '2026-01-05T02:00:01.000Z' })

    expect(isDue(soon, now)).toBe(false)
    expect(isDue(soon, '2026-01-05T02:00:01.000Z')).toBe(true)
  })

  test('does not wait for years when the clock was set back', () => {
    expect(isDue(sampleDispatch({ nextTryAt: '2029-01-01T00:00:00.000Z' }), now)).toBe(true)
  })
})
