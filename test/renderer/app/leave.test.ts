import { describe, expect, test } from 'vitest'
import { answerClosing } from '../../../renderer/app/leave.ts'

/** One row of answers for each thing that may be unsaved. */
async function leave(...things: readonly (readonly boolean[])[]) {
  const called: string[] = []
  const client = { call: async (name: string) => void called.push(name) }
  const open = things.map((saves) => {
    const left = [...saves]
    return { flush: async () => left.shift() ?? false }
  })
  await answerClosing(client as never, [null, ...open])
  return called
}

describe('answerClosing', () => {
  test('lets the window go where nothing is open', async () => {
    expect(await leave()).toEqual(['window.close-now'])
  })

  test('lets the window go once the last words are saved', async () => {
    expect(await leave([false, true], [true])).toEqual(['window.close-now'])
  })

  test('answers at once when the last save fails', async () => {
    expect(await leave([false, false])).toEqual(['window.not-saved'])
  })

  test('asks when only the directory is refused', async () => {
    expect(await leave([true], [false, false])).toEqual(['window.not-saved'])
  })

  test('lets a form put its words on the sheet first', async () => {
    const did: string[] = []
    const client = { call: async (name: string) => void did.push(name) }
    const named = (name: string) => ({
      flush: async () => {
        await Promise.resolve()
        did.push(name)
        return true
      },
    })

    await answerClosing(client as never, [named('form'), named('sheet')])

    expect(did).toEqual(['form', 'sheet', 'window.close-now'])
  })
})
