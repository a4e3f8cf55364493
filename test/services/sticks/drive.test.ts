import { describe, expect, test } from 'vitest'
import { type Drive, driveName, driveOf } from '#services/sticks/drive.ts'

const drive = (path: string): Drive => ({
  ...{ path, label: '', kind: 'other', freeBytes: null, sizeBytes: null, isReadOnly: false },
})

describe('driveOf', () => {
  test('finds the nearest drive above a folder', () => {
    const drives = ['/', '/media/humas/HUMAS-16G', '/media/humas/HUMAS'].map(drive)

    expect(driveOf('/media/humas/HUMAS-16G/Rilis', drives)?.path).toBe('/media/humas/HUMAS-16G')
    expect(driveOf('/media/humas/HUMAS', drives)?.path).toBe('/media/humas/HUMAS')
    expect(driveOf('/home/humas', drives)?.path).toBe('/')
  })

  test('folds case and strokes on Windows', () => {
    const drives = ['C:\\', 'E:\\'].map(drive)

    expect(driveOf('e:/Rilis', drives)?.path).toBe('E:\\')
    expect(driveOf('E:\\', drives)?.path).toBe('E:\\')
    expect(driveOf('F:\\Rilis', drives)).toBeNull()
  })
})

describe('driveName', () => {
  test('says name and letter as far as there are any', () => {
    expect(driveName({ label: 'HUMAS-16G', path: 'E:\\' })).toBe('HUMAS-16G (E:)')
    expect(driveName({ label: '', path: 'E:\\' })).toBe('E:')
    expect(driveName({ label: 'HUMAS', path: '/media/humas/HUMAS' })).toBe('HUMAS')
  })
})
