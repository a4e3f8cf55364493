import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkEveryMs, hangLimitMs, watchHang } from '../../../electron/main/endings/hang.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function makeWindow(wantsReload: boolean, save: () => Promise<boolean> = async () => true) {
  const emitter = new EventEmitter()
  const contents = new EventEmitter()
  const done: string[] = []
  let ask: () => Promise<boolean> = async () => wantsReload
  const webContents = Object.assign(contents, {
    forcefullyCrashRenderer: () => void done.push('crashed'),
  })
  const window = { on: emitter.on.bind(emitter), isDestroyed: () => false, webContents }
  const { isAlive } = watchHang(window as never, {
    check: () => void done.push('checked'),
    save: () => save().finally(() => done.push('saved')),
    ask: ({ isSaved }) => {
      done.push(isSaved ? 'asked' : 'asked unsaved')
      return ask()
    },
  })
  return {
    done,
    press: () => contents.emit('before-input-event'),
    isAlive,
    tell: (name: string) => emitter.emit(name),
    askSlowly: () => {
      ask = () => new Promise((resolve) => setTimeout(() => resolve(true), 3000))
    },
  }
}

describe('watchHang', () => {
  test('saves, asks, and loads the page again', async () => {
    const { done, press } = makeWindow(true)

    press()
    await vi.advanceTimersByTimeAsync(hangLimitMs)

    expect(done).toEqual(['checked', 'saved', 'asked', 'crashed'])
  })

  test('does not call saved what the disk refused', async () => {
    const { done, press } = makeWindow(false, async () => false)

    press()
    await vi.advanceTimersByTimeAsync(hangLimitMs)

    expect(done).toEqual(['checked', 'saved', 'asked unsaved'])
  })

  test('asks although the disk does not answer', async () => {
    const { done, press } = makeWindow(false, () => new Promise(() => undefined))

    press()
    await vi.advanceTimersByTimeAsync(hangLimitMs + 2_100)

    expect(done).toEqual(['checked', 'asked unsaved'])
  })

  test('leaves the page alone when she waits', async () => {
    const { done, press } = makeWindow(false)

    press()
    await vi.advanceTimersByTimeAsync(hangLimitMs)

    expect(done).toEqual(['checked', 'saved', 'asked'])
  })

  test('does not ask where the page answers in time', async () => {
    const { done, press, isAlive } = makeWindow(true)

    press()
    await vi.advanceTimersByTimeAsync(hangLimitMs - 100)
    isAlive()
    await vi.advanceTimersByTimeAsync(hangLimitMs)

    expect(done).toEqual(['checked'])
  })

  test('costs one question for many keys', async () => {
    const { done, press, isAlive } = makeWindow(true)

    for (let key = 0; key < 20; key += 1) {
      press()
      isAlive()
      await vi.advanceTimersByTimeAsync(100)
    }
    await vi.advanceTimersByTimeAsync(checkEveryMs)
    press()

    expect(done).toEqual(['checked', 'checked'])
  })

  test('does not kill a page that answers during the question', async () => {
    const { done, press, isAlive, askSlowly } = makeWindow(true)
    askSlowly()
    press()
    await vi.advanceTimersByTimeAsync(hangLimitMs + 1000)

    isAlive()
    await vi.advanceTimersByTimeAsync(5000)

    expect(done).toEqual(['checked', 'saved', 'asked'])
  })

  test('believes Chromium at once', async () => {
    const { done, tell } = makeWindow(false)

    tell('unresponsive')
    await vi.advanceTimersByTimeAsync(0)

    expect(done).toEqual(['saved', 'asked'])
  })

  test('asks again when it hangs again', async () => {
    const { done, press } = makeWindow(false)
    press()
    await vi.advanceTimersByTimeAsync(hangLimitMs)

    press()
    await vi.advanceTimersByTimeAsync(hangLimitMs)

    expect(done.filter((what) => what === 'asked')).toHaveLength(2)
  })
})
