import { describe, expect, test } from 'vitest'
import { whenNext } from '../../../renderer/outbox/when-next.ts'
import { sampleAttempt, sampleDispatch } from '../../helpers/sample-dispatch.ts'
import { makeOutbox, sampleAccount } from './make-outbox.ts'

const now = new Date('2024-10-09T03:30:00.000Z')
const later = '2024-10-09T04:00:00.000Z'
const waiting = sampleDispatch()

describe('whenNext', () => {
  test('names the time of the next try', () => {
    const dispatch = sampleDispatch({ nextTryAt: later })

    expect(whenNext(dispatch, makeOutbox(), now)).toEqual({ word: 'at', moment: later })
  })

  test('does not promise a time that has passed', () => {
    const dispatch = sampleDispatch({ nextTryAt: '2024-10-09T03:00:00.000Z' })

    expect(whenNext(dispatch, makeOutbox({ line: 'away' }), now)).toEqual({ word: 'line-returns' })
  })

  test.each([
    ['account', { account: null }],
    ['all-paused', { isPaused: true }],
    ['password', { password: 'none' }],
    ['on-click', { account: { ...sampleAccount, sendsItself: false } }],
    ['line-returns', { line: 'away' }],
    ['soon', { line: 'there' }],
  ] as const)('says that it waits for: %s', (word, fields) => {
    expect(whenNext(waiting, makeOutbox(fields), now)).toEqual({ word })
  })

  test('tells when the server took it', () => {
    const took = { outcome: 'sent', at: '2024-10-09T03:00:00.000Z' } as const
    const attempts = [sampleAttempt({ at: later }), sampleAttempt(took)]
    const dispatch = sampleDispatch({ state: 'sent', attempts })

    expect(whenNext(dispatch, makeOutbox(), now)).toEqual({
      word: 'sent',
      moment: '2024-10-09T03:00:00.000Z',
    })
  })

  test('remembers that she said it arrived', () => {
    const attempts = [sampleAttempt({ outcome: 'unclear' })]

    expect(whenNext(sampleDispatch({ state: 'sent', attempts }), makeOutbox(), now)).toEqual({
      word: 'arrived',
    })
  })
})
