import { describe, expect, test } from 'vitest'
import type { CopyFacts } from '#services/backup/copy-facts.ts'
import type { SecondCopy } from '#services/backup/second-copy.ts'
import { copyAtQuit, makeRound } from '../../../electron/main/backup/daily-round.ts'
import { createQuiet } from '../../../electron/main/backup/quiet.ts'
import { stage } from '../../helpers/backup-profile.ts'

const now = '2026-11-24T07:00:00.000Z'
const minuteMs = 60_000

async function watched(fields: Partial<SecondCopy> = {}) {
  const { copy } = await stage()
  const done: string[] = []
  const act = (name: string) => async () => void done.push(name)
  const counted: SecondCopy = {
    ...copy,
    make: act('make'),
    test: act('test'),
    cancel: () => void done.push('cancel'),
    ...fields,
  }
  let nowMs = 0
  const quiet = createQuiet(() => nowMs)
  const pass = (ms: number) => {
    nowMs += ms
  }
  return { copy: counted, done, quiet, pass }
}

describe('makeRound', () => {
  test('waits for the first quiet minute', async () => {
    const { copy, done, quiet, pass } = await watched()

    await makeRound(copy, quiet, now)
    pass(minuteMs)
    quiet.noteWork()
    await makeRound(copy, quiet, now)
    expect(done).toEqual([])
    pass(minuteMs)
    await makeRound(copy, quiet, now)

    expect(done).toEqual(['make'])
  })

  test('tries the restore when only that is due', async () => {
    const lastCopy = {
      at: now,
      archive: 'x',
      releases: 1,
      photos: 0,
      sizeBytes: 1,
      unreadable: null,
    }
    const facts = async (): Promise<CopyFacts> => ({
      folder: '/stik',
      since: now,
      lastCopy,
      lastTest: null,
      refused: null,
      distrusted: [],
    })
    const { copy, done, quiet, pass } = await watched({ facts, isReachable: async () => true })
    pass(minuteMs)

    await makeRound(copy, quiet, now)

    expect(done).toEqual(['test'])
  })

  test('looks again later where the stick is not there', async () => {
    const { copy, done, quiet, pass } = await watched({ isReachable: async () => false })
    pass(minuteMs)

    await makeRound(copy, quiet, now)

    expect(done).toEqual([])
  })
})

describe('copyAtQuit', () => {
  test('copies only what was saved since', async () => {
    const { copy, done, quiet } = await watched()

    await copyAtQuit(copy, quiet)
    quiet.noteWork()
    await copyAtQuit(copy, quiet)

    expect(done.filter((each) => each === 'make')).toHaveLength(1)
  })

  test('does not stop the program from leaving', async () => {
    const make = () => Promise.reject(new Error('no stick'))
    const { copy, quiet } = await watched({ make })
    quiet.noteWork()

    await expect(copyAtQuit(copy, quiet)).resolves.toBeUndefined()
  })
})
