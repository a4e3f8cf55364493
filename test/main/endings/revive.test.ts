import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { reviveDead } from '../../../electron/main/endings/revive.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function makeWindow(save: () => Promise<boolean> = async () => true) {
  const webContents = new EventEmitter()
  const done: string[] = []
  const note = (what: string) => () => void done.push(what)
  reviveDead({ webContents, isDestroyed: () => false } as never, {
    save: () => save().finally(note('saved')),
    reload: note('loaded'),
    showText: note('text'),
    giveUp: ({ isSaved }) => void done.push(isSaved ? 'given up' : 'given up unsaved'),
  })
  const die = async (reason = 'crashed') => {
    webContents.emit('render-process-gone', {}, { reason })
    await vi.advanceTimersByTimeAsync(0)
  }
  return { done, die }
}

describe('reviveDead', () => {
  test('saves before it loads the page again', async () => {
    const { done, die } = makeWindow()

    await die()

    expect(done).toEqual(['saved', 'loaded'])
  })

  test('shows the plain text after the third life', async () => {
    const { done, die } = makeWindow()

    for (let death = 0; death < 4; death += 1) await die()

    expect(done.filter((what) => what !== 'saved')).toEqual(['loaded', 'loaded', 'loaded', 'text'])
  })

  test('loads on where deaths lie far apart', async () => {
    const { done, die } = makeWindow()

    for (let death = 0; death < 8; death += 1) {
      await die()
      await vi.advanceTimersByTimeAsync(21_000)
    }

    expect(done).not.toContain('text')
  })

  test('gives up where not even the text can be shown', async () => {
    const { done, die } = makeWindow()

    for (let death = 0; death < 7; death += 1) await die()

    expect(done.at(-1)).toBe('given up')
  })

  test('gives up without calling saved what the disk refused', async () => {
    const { done, die } = makeWindow(async () => false)

    for (let death = 0; death < 7; death += 1) await die()

    expect(done.at(-1)).toBe('given up unsaved')
  })

  test('does not wait for ever for a disk that hangs', async () => {
    const { done, die } = makeWindow(() => new Promise(() => undefined))

    await die()
    await vi.advanceTimersByTimeAsync(2_100)

    expect(done).toEqual(['loaded'])
  })

  test('leaves a page alone that ended by itself', async () => {
    const { done, die } = makeWindow()

    await die('clean-exit')

    expect(done).toEqual([])
  })
})
