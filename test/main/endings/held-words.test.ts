import { describe, expect, test } from 'vitest'
import type { Release } from '#core/release/release.ts'
import { createHeldWords } from '../../../electron/main/endings/held-words.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const saved = { revision: 2, savedAt: '2026-01-05T08:00:00+07:00' }
const older = makeRelease({ headline: 'Lama' })
const newer = makeRelease({ headline: 'Baru' })

function makeDisk() {
  const written: Release[] = []
  let answer: () => Promise<typeof saved> = async () => saved
  const words = createHeldWords(({ release }) => {
    written.push(release)
    return answer()
  })
  return {
    words,
    written,
    refuse: () => {
      answer = () => Promise.reject(new Error('no room'))
    },
    accept: () => {
      answer = async () => saved
    },
  }
}

describe('createHeldWords', () => {
  test('writes nothing while the page lives', () => {
    const { words, written } = makeDisk()

    words.hold(older)

    expect(written).toEqual([])
    expect(words.peek(older.id)).toBe(older)
  })

  test('saves the last words of a page that died', async () => {
    const { words, written } = makeDisk()
    words.hold(older)
    words.hold(newer)

    expect(await words.saveAll()).toBe(true)

    expect(written).toEqual([newer])
    expect(words.peek(newer.id)).toBeNull()
  })

  test('does not put older words over a later save', async () => {
    const { words, written } = makeDisk()
    words.hold(older)
    await words.save({ release: newer })

    await words.saveAll()

    expect(written).toEqual([newer])
  })

  test('keeps words that came while a save was running', async () => {
    const { words } = makeDisk()
    const running = words.save({ release: older })
    words.hold(newer)

    await running

    expect(words.peek(newer.id)).toBe(newer)
  })

  test('keeps what the disk refused until it takes it', async () => {
    const { words, refuse, accept } = makeDisk()
    refuse()
    await words.save({ release: older }).catch(() => undefined)

    expect(await words.saveAll()).toBe(false)
    expect(words.peek(older.id)).toBe(older)

    accept()
    expect(await words.saveAll()).toBe(true)
  })
})
