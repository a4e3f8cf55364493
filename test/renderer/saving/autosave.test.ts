import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cadenceMs, createAutosave, type SaveState } from '../../../renderer/saving/autosave.ts'

function makeDesk() {
  const states: SaveState[] = []
  const saves: {
    readonly why: string
    readonly resolve: (at: string) => void
    readonly reject: (why: Error) => void
  }[] = []
  const held: number[] = []
  const autosave = createAutosave({
    save: (why) => new Promise((resolve, reject) => saves.push({ why, resolve, reject })),
    hold: () => void held.push(Date.now()),
    codeOf: () => 'disk-full',
    onState: (state) => states.push(state),
  })
  const last = () => states.at(-1)
  return { autosave, states, saves, held, last }
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

    for (let typed = 0; typed < 19; typed += 1) {
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

  test('keeps a slow disk visible until it answers', async () => {
    const { autosave, saves, last } = makeDesk()
    autosave.touch()
    await vi.advanceTimersByTimeAsync(cadenceMs.pause + cadenceMs.patience)

    autosave.touch()

    expect(last()).toEqual({ kind: 'failed', code: 'disk-slow' })
    saves[0]?.resolve('10.42.07')
    await vi.advanceTimersByTimeAsync(cadenceMs.pause)
    saves[1]?.resolve('10.42.08')
    await vi.advanceTimersByTimeAsync(0)
    expect(last()).toEqual({ kind: 'saved', at: '10.42.08' })
  })

  test('saves once for one change on a slow disk', async () => {
    const { autosave, saves } = makeDesk()
    autosave.touch()
    await vi.advanceTimersByTimeAsync(30_000)

    saves[0]?.resolve('10.42.37')
    await vi.advanceTimersByTimeAsync(30_000)

    expect(saves).toHaveLength(1)
  })

  test('hands typing over before it is worth a save', async () => {
    const { autosave, saves, held } = makeDesk()

    for (let typed = 0; typed < 12; typed += 1) {
      autosave.touch()
      await vi.advanceTimersByTimeAsync(100)
    }

    expect(saves).toHaveLength(0)
    expect(held.length).toBeGreaterThanOrEqual(3)
  })

  test('hands nothing over that a save has carried', async () => {
    const { autosave, saves, held } = makeDesk()
    autosave.touch()
    void autosave.flush('blur')

    saves[0]?.resolve('10.42.07')
    await vi.advanceTimersByTimeAsync(10_000)

    expect(held).toEqual([])
  })

  test('goes on handing over while the disk refuses', async () => {
    const { autosave, saves, held } = makeDesk()
    autosave.touch()
    void autosave.flush()
    saves[0]?.reject(new Error('no room'))
    await vi.advanceTimersByTimeAsync(0)

    autosave.touch()
    await vi.advanceTimersByTimeAsync(cadenceMs.hold)

    expect(held).toHaveLength(1)
  })

  test('says why it saves', async () => {
    const { autosave, saves } = makeDesk()
    autosave.touch()
    void autosave.flush('paste')
    saves[0]?.resolve('10.42.07')
    await vi.advanceTimersByTimeAsync(0)

    autosave.touch()
    await vi.advanceTimersByTimeAsync(cadenceMs.pause)

    expect(saves.map(({ why }) => why)).toEqual(['paste', 'typing'])
  })

  test('tries a failed save again for the same reason', async () => {
    const { autosave, saves } = makeDesk()
    autosave.touch()
    void autosave.flush('exit')
    saves[0]?.reject(new Error('no room'))

    await vi.advanceTimersByTimeAsync(cadenceMs.retry)

    expect(saves.map(({ why }) => why)).toEqual(['exit', 'exit'])
  })

  test('saves nothing where nothing has changed', async () => {
    const { autosave, saves } = makeDesk()

    expect(await autosave.flush('blur')).toBe(true)

    expect(saves).toHaveLength(0)
  })
})
