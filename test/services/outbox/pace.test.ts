import { describe, expect, test } from 'vitest'
import { createPace } from '#services/outbox/pace.ts'

function paced() {
  let ms = 1000
  const pace = createPace({ steadyMs: () => ms })
  const pass = (passedMs: number) => {
    ms += passedMs
  }
  return { pace, pass }
}

describe('createPace', () => {
  test('waits longer after each failure, and no longer than the last pause', () => {
    const { pace, pass } = paced()
    const waited = [1, 2, 3].map(() => {
      pace.rest([10, 20])
      const left = pace.leftMs()
      pass(left)
      return left
    })

    expect(waited).toEqual([10, 20, 20])
    expect(pace.leftMs()).toBe(0)
  })

  test('begins with the shortest pause once it went well', () => {
    const { pace } = paced()
    pace.rest([10, 20])
    pace.forget()
    pace.rest([10, 20])

    expect(pace.leftMs()).toBe(10)
  })

  test('waits for nothing when the line may be back', () => {
    const { pace } = paced()
    pace.rest([10])
    pace.beginAnew()

    expect(pace.leftMs()).toBe(0)
  })
})
