import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { holdClosing } from '../../electron/main/closing.ts'

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

describe('holdClosing', () => {
  test('asks the page to save and goes when it has', () => {
    const { window, close, isGone } = fakeWindow()
    const said: string[] = []
    const { closeNow } = holdClosing(
      window,
      (name) => said.push(name),
      async () => false,
    )

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
    holdClosing(
      window,
      (name) => said.push(name),
      async () => false,
    )

    close()
    close()

    expect(said).toHaveLength(1)
  })

  test('never goes in silence when saving does not answer', async () => {
    const { window, close, isGone } = fakeWindow()
    const asked: string[] = []
    holdClosing(
      window,
      () => undefined,
      async () => {
        asked.push('asked')
        return false
      },
    )
    close()

    await vi.advanceTimersByTimeAsync(9_900)
    expect(asked).toEqual([])
    await vi.advanceTimersByTimeAsync(200)

    expect(asked).toEqual(['asked'])
    expect(isGone()).toBe(false)
  })

  test('waits and asks again after she chose to wait', async () => {
    const { window, close } = fakeWindow()
    const said: string[] = []
    holdClosing(
      window,
      (name) => said.push(name),
      async () => false,
    )
    close()
    await vi.advanceTimersByTimeAsync(10_100)

    close()

    expect(said).toHaveLength(2)
  })

  test('goes unsaved only when she says so', async () => {
    const { window, close, isGone } = fakeWindow()
    holdClosing(
      window,
      () => undefined,
      async () => true,
    )
    close()

    await vi.advanceTimersByTimeAsync(10_100)

    expect(isGone()).toBe(true)
  })

  test.each([
    { crashed: true, url: 'app://teras/index.html' },
    { crashed: false, url: '' },
  ])('does not hold a page with nothing to save %#', (page) => {
    const { window, close } = fakeWindow(page)
    holdClosing(
      window,
      () => undefined,
      async () => false,
    )

    expect(close()).toBe(false)
  })
})
