import { describe, expect, test } from 'vitest'
import { openOnce } from '../../../electron/main/backup/open-once.ts'

describe('openOnce', () => {
  test('opens again after a failure', async () => {
    let tries = 0
    const open = openOnce(async () => {
      tries += 1
      if (tries === 1) throw new Error('no temporary folder')
      return tries
    })

    await expect(open.get()).rejects.toThrow('no temporary folder')
    expect(open.isOpen()).toBe(false)

    expect(await open.get()).toBe(2)
    expect(await open.get()).toBe(2)
  })
})
