import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  cadenceMs,
  createAutosave,
  type SaveState,
} from '../../../../renderer/screens/sheet/autosave.ts'

function makeDesk() {
  const states: SaveState[] = []
  const saves: { resolve: (at: string) => void; reject: (why: Error) => void }[] = []
  const autosave = createAutosave({
    save: () => new Promise((resolve, reject) => saves.push({ resolve, reject })),
    codeOf: () => 'disk-full',
    onState: (state) => states.push(state),
  })
  const last = () => states.at(-1)
  return { autosave, states, saves, last }
}

describe('createAutosave', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('saves once after a pause', async () => {
    const { autosave, saves } = makeDesk()

    autosave.touch()
    await vi.advanceTimersByTimeAsync(cadenceMs.pause - 50)
    autosave.touch()
    await vi.advanceTimersByTimeAsync(cadenceMs.pause - 50)

    expect(saves).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(50)
    expect(saves).toHaveLength(1)
  })

  test('saves while typing never pauses', async () => {
    const { autosave, saves } = makeDesk()

    for (let typed = 0; typed < 21; typed += 1) {
      autosave.touch()
      await vi.advanceTimersByTimeAsync(100)
    }

    expect(saves).toHaveLength(1)
  })

  test('says saved only after the acknowledgement', async () => {
    const { autosave, saves, last } = makeDesk()

    autosave.touch()
    await vi.advanceTimersByTimeAsync(cadenceMs.pause)

    expect(last()).toEqual({ kind: 'typing' })
    saves[0]?.resolve('10.42.07')
    await vi.advanceTimersByTimeAsync(0)
    expect(last()).toEqual({ kind: 'saved', at: '10.42.07' })
  })

  test('does not say saved for words typed during a save', async () => {
    const { autosave, saves, last } = makeDesk()
    autosave.touch()
    await vi.advanceTimersByTimeAsync(cadenceMs.pause)

    autosave.touch()
    saves[0]?.resolve('10.42.07')
    await vi.advanceTimersByTimeAsync(0)

    expect(last()).toEqual({ kind: 'typing' })
    await vi.advanceTimersByTimeAsync(cadenceMs.pause)
    expect(saves).toHaveLength(2)
  })

  test('keeps a failure visible and tries again', async () => {
    const { autosave, saves, last } = makeDesk()
    autosave.touch()
    await vi.advanceTimersByTimeAsync(cadenceMs.pause)

    saves[0]?.reject(new Error('no room'))
    await vi.advanceTimersByTimeAsync(0)
    autosave.touch()

    expect(last()).toEqual({ kind: 'failed', code: 'disk-full' })
    await vi.advanceTimersByTimeAsync(cadenceMs.retry)
    saves[1]?.resolve('10.42.12')
    await vi.advanceTimersByTimeAsync(0)
    expect(last()).toEqual({ kind: 'saved', at: '10.42.12' })
  })

  test('flushes what is unsaved and says whether it is safe', async () => {
    const { autosave, saves } = makeDesk()
    autosave.touch()

    const flushed = autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    saves[0]?.resolve('10.42.07')

    expect(await flushed).toBe(true)
    expect(await autosave.flush()).toBe(true)
    expect(saves).toHaveLength(1)
  })

  test('answers false when a flush fails', async () => {
    const { autosave, saves } = makeDesk()
    autosave.touch()

    const flushed = autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    saves[0]?.reject(new Error('no room'))

    expect(await flushed).toBe(false)
  })

  test('flushes words that came during a running save', async () => {
    const { autosave, saves } = makeDesk()
    autosave.touch()
    await vi.advanceTimersByTimeAsync(cadenceMs.pause)
    autosave.touch()

    const flushed = autosave.flush()
    saves[0]?.resolve('10.42.07')
    await vi.advanceTimersByTimeAsync(0)
    saves[1]?.resolve('10.42.08')

    expect(await flushed).toBe(true)
    expect(saves).toHaveLength(2)
  })
})
