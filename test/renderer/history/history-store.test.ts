import { describe, expect, test } from 'vitest'
import type { Version } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import { createHistoryStore } from '../../../renderer/history/history-store.ts'

const version = (revision: number): Version => ({
  revision,
  savedAt: '2026-01-05T08:00:00Z',
  why: 'typing',
  who: '',
  name: null,
  isSent: false,
  words: 1,
})

/** Answers each call by hand, in any order. */
function slowClient() {
  const asked: { readonly answer: (value: unknown) => void; readonly refuse: () => void }[] = []
  const call = () =>
    new Promise((answer, reject) => asked.push({ answer, refuse: () => reject(new Error('no')) }))
  return { client: { call } as unknown as Pick<Client, 'call'>, asked }
}

describe('createHistoryStore', () => {
  test('never lets an older answer hide a newer one', async () => {
    const { client, asked } = slowClient()
    const history = createHistoryStore(client, 'testrelease01', () => 'internal')

    const first = history.load()
    const second = history.load()
    asked[1]?.answer({ versions: [version(2), version(1)] })
    asked[0]?.answer({ versions: [version(1)] })
    await Promise.all([first, second])

    expect(history.getState().versions).toHaveLength(2)
  })

  test('keeps what it showed where reading again is refused', async () => {
    const { client, asked } = slowClient()
    const history = createHistoryStore(client, 'testrelease01', () => 'disk-failed')
    const first = history.load()
    asked[0]?.answer({ versions: [version(1)] })
    await first

    const second = history.load()
    asked[1]?.refuse()
    await second

    expect(history.getState()).toMatchObject({
      versions: [{ revision: 1 }],
      refusal: 'disk-failed',
    })
  })
})
