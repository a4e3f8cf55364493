import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { holdClosing, type NotSaved } from '../../../electron/main/endings/closing.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function fakeWindow(page = { crashed: false, url: 'app://teras/index.html' }) {
  const emitter = new EventEmitter()
  let destroyed = false
  const window = {
    on: emitter.on.bind(emitter),
    destroy: () => {
      destroyed = true
    },
    isDestroyed: () => destroyed,
    webContents: { isCrashed: () => page.crashed, getURL: () => page.url },
  }
  const close = () => {
    let held = false
    emitter.emit('close', {
      preventDefault: () => {
        held = true
      },
    })
    return held
  }
  return { window: window as never, close, isGone: () => destroyed }
}

const save = async () => true

describe('holdClosing', () => {
  test('asks the page to save and goes when it has', () => {
    const { window, close, isGone } = fakeWindow()
    const said: string[] = []
    const { closeNow } = holdClosing(window, {
      say: (name) => said.push(name),
      save,
      ask: async () => false,
    })

    const held = close()
    const goneBefore = isGone()
    closeNow()

    expect({ held, goneBefore, said }).toEqual({
      held: true,
      goneBefore: false,
      said: ['window.closing'],
    })
    expect(isGone()).toBe(true)
  })

  test('asks once however often she clicks', () => {
    const { window, close } = fakeWindow()
    const said: string[] = []
    holdClosing(window, { say: (name) => said.push(name), save, ask: async () => false })

    close()
    close()

    expect(said).toHaveLength(1)
  })

  const disks: readonly [string, () => Promise<boolean>, NotSaved][] = [
    ['took', async () => true, 'unsure'],
    ['refuses', async () => false, 'refused'],
    ['does not take in time', () => new Promise(() => undefined), 'unsure'],
  ]
  test.each(disks)(
    'asks where the page is silent and the disk %s its words',
    async (_, saves, why) => {
      const { window, close, isGone } = fakeWindow()
      const asked: string[] = []
      holdClosing(window, {
        say: () => undefined,
        save: saves,
        ask: async (reason) => {
          asked.push(reason)
          return false
        },
      })
      close()

      await vi.advanceTimersByTimeAsync(9_900)
      expect(asked).toEqual([])
      await vi.advanceTimersByTimeAsync(2_200)

      expect(asked).toEqual([why])
      expect(isGone()).toBe(false)
    },
  )

  test('asks at once when saving was refused', async () => {
    const { window, close } = fakeWindow()
    const asked: string[] = []
    const { notSaved } = holdClosing(window, {
      say: () => undefined,
      save,
      ask: async (reason) => {
        asked.push(reason)
        return false
      },
    })
    close()

    notSaved()
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toEqual(['refused'])
    await vi.advanceTimersByTimeAsync(20_000)

    expect(asked).toEqual(['refused'])
  })

  test('hears the X again only after she keeps it open', async () => {
    const { window, close } = fakeWindow()
    const said: string[] = []
    let answer: (closes: boolean) => void = () => undefined
    const { notSaved } = holdClosing(window, {
      say: (name) => said.push(name),
      save,
      ask: () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    })
    close()
    notSaved()
    await vi.advanceTimersByTimeAsync(0)
    close()
    expect(said).toHaveLength(1)

    answer(false)
    await vi.advanceTimersByTimeAsync(0)
    close()

    expect(said).toHaveLength(2)
  })

  test('hears the X again after a question that failed', async () => {
    const { window, close } = fakeWindow()
    const said: string[] = []
    const { notSaved } = holdClosing(window, {
      say: (name) => said.push(name),
      save,
      ask: () => Promise.reject(new Error('no dialog')),
    })
    close()
    notSaved()
    await vi.advanceTimersByTimeAsync(0)

    close()

    expect(said).toHaveLength(2)
  })

  test('asks nothing when nobody wants to close', async () => {
    const { window } = fakeWindow()
    const asked: string[] = []
    const { notSaved } = holdClosing(window, {
      say: () => undefined,
      save,
      ask: async (reason) => asked.push(reason) > 0,
    })

    notSaved()
    await vi.advanceTimersByTimeAsync(0)

    expect(asked).toEqual([])
  })

  test('waits and asks again after she chose to wait', async () => {
    const { window, close } = fakeWindow()
    const said: string[] = []
    holdClosing(window, { say: (name) => said.push(name), save, ask: async () => false })
    close()
    await vi.advanceTimersByTimeAsync(10_100)

    close()

    expect(said).toHaveLength(2)
  })

  test('goes unsaved only when she says so', async () => {
    const { window, close, isGone } = fakeWindow()
    holdClosing(window, { say: () => undefined, save, ask: async () => true })
    close()

    await vi.advanceTimersByTimeAsync(10_100)

    expect(isGone()).toBe(true)
  })

  test.each([
    { crashed: true, url: 'app://teras/index.html' },
    { crashed: false, url: '' },
  ])('does not hold a page with nothing to save %#', (page) => {
    const { window, close } = fakeWindow(page)
    holdClosing(window, { say: () => undefined, save, ask: async () => false })

    expect(close()).toBe(false)
  })
})
