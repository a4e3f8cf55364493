import { describe, expect, test } from 'vitest'
import type { Drive } from '#services/sticks/drive.ts'
import { openDrives, systemDrives } from '#services/sticks/list-sticks.ts'

const drive = (path: string, kind: Drive['kind']): Drive => ({
  ...{ path, label: '', kind, freeBytes: 10, sizeBytes: 20, isReadOnly: false },
})
const c = drive('C:\\', 'system')
const e = drive('E:\\', 'stick')
const f = drive('F:\\', 'stick')

describe('openDrives', () => {
  test('lists what can be taken out', async () => {
    const drives = openDrives(async () => [f, c, e])

    expect(await drives.sticks()).toEqual({ sticks: [e, f], isSure: true })
  })

  test('does not wait for a system that is slow', async () => {
    let tell: (drives: readonly Drive[]) => void = () => {}
    let asked = 0
    const drives = openDrives(() => {
      asked += 1
      return new Promise((resolve) => {
        tell = resolve
      })
    }, 5)

    const early = await drives.sticks()
    const again = drives.sticks()
    tell([e])

    expect(early).toEqual({ sticks: [], isSure: false })
    expect(await again).toEqual({ sticks: [e], isSure: true })
    expect(asked).toBe(1)
  })

  test('goes on without a system that does not tell', async () => {
    const drives = openDrives(() => Promise.reject(new Error('PowerShell is forbidden')), 50)

    expect(await drives.sticks()).toEqual({ sticks: [], isSure: false })
    expect(await drives.of('E:\\Rilis')).toBeNull()
  })

  test('knows the drive of a folder, and the network by its name', async () => {
    const drives = openDrives(async () => [c, e])

    expect(await drives.of('E:\\Rilis')).toEqual(e)
    expect(await drives.of('\\\\kantor\\humas')).toMatchObject({ kind: 'network' })
  })
})

describe.runIf(process.platform === 'linux')('systemDrives', () => {
  test('knows the disk of this PC', async () => {
    const drives = await systemDrives()

    expect(drives.find(({ path }) => path === '/')).toMatchObject({ kind: 'system' })
  })
})
