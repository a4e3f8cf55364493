import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { saveBeforeSessionEnds } from '../../../electron/main/endings/session-end.ts'

function makeSession({ isWriting }: { readonly isWriting: boolean }) {
  const window = new EventEmitter()
  const power = new EventEmitter()
  const done: string[] = []
  saveBeforeSessionEnds(window as never, power as never, {
    isWriting: () => isWriting,
    saveNow: () => void done.push('page saves'),
    saveHeld: async () => done.push('main saves'),
    close: () => void done.push('closes'),
  })
  const tell = (from: EventEmitter, name: string) => {
    let held = false
    from.emit(name, {
      preventDefault: () => {
        held = true
      },
    })
    return held
  }
  return { window, power, done, tell }
}

describe('saveBeforeSessionEnds', () => {
  test.each(['query-session-end', 'shutdown'])('holds up %s until it has saved', (name) => {
    const { window, power, done, tell } = makeSession({ isWriting: true })

    expect(tell(name === 'shutdown' ? power : window, name)).toBe(true)
    expect(done).toEqual(['closes'])
  })

  test('lets the session end where no release is open', () => {
    const { window, done, tell } = makeSession({ isWriting: false })

    expect(tell(window, 'query-session-end')).toBe(false)
    expect(done).toEqual([])
  })

  test('saves what it has where the session does not wait', () => {
    const { window, done, tell } = makeSession({ isWriting: true })

    tell(window, 'session-end')

    expect(done).toEqual(['page saves', 'main saves'])
  })

  test.each(['suspend', 'lock-screen', 'on-battery'])('saves at %s and goes on', (name) => {
    const { power, done, tell } = makeSession({ isWriting: true })

    expect(tell(power, name)).toBe(false)
    expect(done).toEqual(['page saves'])
  })
})
