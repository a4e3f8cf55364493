import { describe, expect, test } from 'vitest'
import { lineWord, markOf } from '../../../renderer/outbox/standing.ts'
import { sampleDispatch } from '../../helpers/sample-dispatch.ts'
import { makeOutbox } from './make-outbox.ts'

const waiting = sampleDispatch()
const paused = sampleDispatch({ state: 'paused' })
const refused = sampleDispatch({ state: 'refused' })
const sent = sampleDispatch({ state: 'sent' })

describe('lineWord', () => {
  test('says first that there is no account', () => {
    expect(lineWord(makeOutbox({ account: null, isPaused: true }))).toBe('noAccount')
  })

  test('asks for a password only while something waits', () => {
    const outbox = makeOutbox({ password: 'none' })

    expect(lineWord({ ...outbox, dispatches: [waiting] })).toBe('noPassword')
    expect(lineWord({ ...outbox, dispatches: [sent] })).toBe('idle')
  })

  test('tells of the line while something waits', () => {
    expect(lineWord(makeOutbox({ dispatches: [waiting], line: 'away' }))).toBe('away')
  })

  test('says that the server refused the account', () => {
    const outbox = makeOutbox({ dispatches: [waiting], refused: 'account-refused' })

    expect([lineWord(outbox), markOf(outbox)?.word]).toEqual(['accountRefused', 'account'])
  })

  test('does not call paused mails nothing', () => {
    expect(lineWord(makeOutbox({ dispatches: [paused] }))).toBe('held')
  })
})

describe('markOf', () => {
  test('is silent where nothing waits', () => {
    expect(markOf(makeOutbox({ dispatches: [sent] }))).toBeNull()
  })

  test('puts what she must decide before what waits', () => {
    expect(markOf(makeOutbox({ dispatches: [waiting, refused], line: 'away' }))).toEqual({
      word: 'attention',
      count: 1,
    })
  })

  test('says that the server is away', () => {
    expect(markOf(makeOutbox({ dispatches: [waiting, waiting], line: 'away' }))).toEqual({
      word: 'away',
      count: 2,
    })
  })

  test('counts paused mails as paused', () => {
    expect(markOf(makeOutbox({ dispatches: [paused] }))).toEqual({ word: 'paused', count: 1 })
  })
})
