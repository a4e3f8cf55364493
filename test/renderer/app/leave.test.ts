import { describe, expect, test } from 'vitest'
import { answerClosing } from '../../../renderer/app/leave.ts'

async function leave(saves: readonly boolean[]) {
  const called: string[] = []
  const left = [...saves]
  const client = { call: async (name: string) => void called.push(name) }
  const sheet = { flush: async () => left.shift() ?? false }
  await answerClosing(client as never, saves.length === 0 ? null : sheet)
  return called
}

describe('answerClosing', () => {
  test('lets the window go where no release is open', async () => {
    expect(await leave([])).toEqual(['window.close-now'])
  })

  test('lets the window go once the last words are saved', async () => {
    expect(await leave([false, true])).toEqual(['window.close-now'])
  })

  test('answers at once when the last save fails', async () => {
    expect(await leave([false, false])).toEqual(['window.not-saved'])
  })
})
