import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { leave } from '../../electron/main/leave.ts'
import { storeFolder } from '../helpers/store-folder.ts'

const never = () => new Promise<void>(() => {})

function leaving(fields: Partial<Parameters<typeof leave>[0]> = {}) {
  const done: string[] = []
  const act = (name: string) => async () => void done.push(name)
  const parts = {
    settle: act('settle'),
    close: act('close'),
    lastCopy: act('lastCopy'),
    exit: () => void done.push('exit'),
    kill: () => void done.push('kill'),
    ...fields,
  }
  return { done, left: leave(parts, 200) }
}

describe('leave', () => {
  test('closes the profile before the last copy', async () => {
    const { done, left } = leaving()

    await left

    expect(done).toEqual(['settle', 'close', 'lastCopy', 'exit'])
  })

  test.each(['settle', 'close', 'lastCopy'] as const)('exits where %s rejects', async (part) => {
    const silent = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const { done, left } = leaving({ [part]: () => Promise.reject(new Error('no disk')) })

    await left
    silent.mockRestore()

    const others = ['settle', 'close', 'lastCopy'].filter((each) => each !== part)
    expect(done).toEqual([...others, 'exit'])
  })

  test.each([
    ['settle', ['close', 'lastCopy', 'kill']],
    ['close', ['settle', 'kill']],
    ['lastCopy', ['settle', 'close', 'kill']],
  ] as const)('ends the process where %s hangs', async (part, expected) => {
    const silent = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const { done, left } = leaving({ [part]: never })

    await left
    silent.mockRestore()

    expect(done).toEqual(expected)
  })

  test('exits where an act throws at once', async () => {
    const silent = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const settle = () => {
      throw new Error('at once')
    }
    const { done, left } = leaving({ settle })

    await left
    silent.mockRestore()

    expect(done).toEqual(['close', 'lastCopy', 'exit'])
  })

  // An orderly exit of Node waits for the call: only a kill ends such a process.
  test.skipIf(process.platform === 'win32')('ends a process whose disk hangs', async () => {
    const pipe = join(await storeFolder(), 'stick')
    execFileSync('mkfifo', [pipe])
    const script = `
      import { readFile } from 'node:fs/promises'
      import { leave } from './electron/main/leave.ts'
      const parts = { settle: async () => {}, close: async () => console.log('closed') }
      const lastCopy = async () => void (await readFile(${JSON.stringify(pipe)}))
      const kill = () => process.kill(process.pid, 'SIGKILL')
      await leave({ ...parts, lastCopy, exit: () => process.exit(0), kill }, 300)
    `

    const { signal, stdout, error } = spawnSync(
      process.execPath,
      ['--experimental-strip-types', '--input-type=module', '-e', script],
      { timeout: 20_000, encoding: 'utf8' },
    )

    expect(error).toBeUndefined()
    expect(stdout).toBe('closed\n')
    expect(signal).toBe('SIGKILL')
  })
})
