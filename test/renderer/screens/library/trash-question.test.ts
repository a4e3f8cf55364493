import { describe, expect, test } from 'vitest'
import { createClient } from '#contract/client.ts'
import { createTrashQuestion } from '../../../../renderer/screens/library/trash-question.ts'

const ids = ['abcdefabcdef', 'fedcbafedcba']

function asked(refused = false) {
  const calls: string[] = []
  const client = createClient({
    async call(name, input) {
      calls.push(name)
      if (name === 'trash.ask') return { ok: true, value: { ids } }
      if (name === 'trash.keep') return { ok: true, value: {} }
      if (refused) return { ok: false, code: 'disk-read-only' }
      expect(input).toEqual({ ids })
      return { ok: true, value: { erased: 2 } }
    },
    listen: () => () => undefined,
  })
  return { question: createTrashQuestion(client), calls }
}

describe('createTrashQuestion', () => {
  test('counts what has gone before the disk refused', async () => {
    let there = ids
    const client = createClient({
      async call(name) {
        if (name === 'trash.ask') return { ok: true, value: { ids: there } }
        there = ids.slice(1)
        return { ok: false, code: 'disk-read-only' }
      },
      listen: () => () => undefined,
    })
    const question = createTrashQuestion(client)
    await question.ask()
    question.consider(true)

    expect(await question.erase()).toBe(1)

    const state = question.store.getState()
    expect(state).toMatchObject({ ids: ids.slice(1), isSure: true, refusal: 'disk-read-only' })
  })

  test('erases nothing before she is sure', async () => {
    const { question, calls } = asked()
    await question.ask()

    expect(await question.erase()).toBe(0)

    expect(calls).toEqual(['trash.ask'])
    expect(question.store.getState().ids).toEqual(ids)
  })

  test('erases what it asked about once she is sure', async () => {
    const { question, calls } = asked()
    await question.ask()
    question.consider(true)

    expect(await Promise.all([question.erase(), question.erase()])).toEqual([2, 0])

    expect(calls).toEqual(['trash.ask', 'trash.erase'])
    expect(question.store.getState()).toMatchObject({ ids: [], isSure: false })
  })

  test('erases nothing after she has turned back', async () => {
    const { question, calls } = asked()
    await question.ask()
    question.consider(true)
    question.consider(false)

    expect(await question.erase()).toBe(0)
    expect(calls).not.toContain('trash.erase')
  })

  test('says why the disk refused and stays', async () => {
    const { question } = asked(true)
    await question.ask()
    question.consider(true)

    expect(await question.erase()).toBe(0)

    const state = question.store.getState()
    expect(state).toMatchObject({ ids, isSure: true, isErasing: false, refusal: 'disk-read-only' })
  })

  test('asks nothing more when she keeps them', async () => {
    const { question, calls } = asked()
    await question.ask()

    await question.keep()

    expect(question.store.getState().ids).toEqual([])
    expect(calls).toEqual(['trash.ask', 'trash.keep'])
  })
})
