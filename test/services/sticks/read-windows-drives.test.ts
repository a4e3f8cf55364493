import { describe, expect, test } from 'vitest'
import { readWindowsDrives } from '#services/sticks/read-windows-drives.ts'

const several = `\uFEFF[{"DeviceID":"C:","DriveType":3,"VolumeName":"Windows","Size":254721126400,"FreeSpace":81234567168},
{"DeviceID":"D:","DriveType":5,"VolumeName":null,"Size":null,"FreeSpace":null},
{"DeviceID":"E:","DriveType":2,"VolumeName":"HUMAS-16G","Size":15728640000,"FreeSpace":12025908428},
{"DeviceID":"F:","DriveType":2,"VolumeName":null,"Size":null,"FreeSpace":null},
{"DeviceID":"G:","DriveType":3,"VolumeName":"DATA","Size":500000000000,"FreeSpace":1},
{"DeviceID":"Z:","DriveType":4,"VolumeName":"Kantor","Size":4000000000000,"FreeSpace":1000}]\r\n`

describe('readWindowsDrives', () => {
  test('tells sticks from disks, discs, and the network', () => {
    const drives = readWindowsDrives(several, 'c:')

    expect(drives.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'C:\\ system',
      'D:\\ other',
      'E:\\ stick',
      'G:\\ other',
      'Z:\\ network',
    ])
    expect(drives[2]).toEqual({
      path: 'E:\\',
      label: 'HUMAS-16G',
      kind: 'stick',
      freeBytes: 12_025_908_428,
      sizeBytes: 15_728_640_000,
      isReadOnly: false,
    })
  })

  test('reads a single disk, which comes as no list', () => {
    const one = '{"DeviceID":"E:","DriveType":2,"VolumeName":"","Size":8000,"FreeSpace":4000}'

    expect(readWindowsDrives(one, 'C:')).toMatchObject([{ path: 'E:\\', label: '' }])
  })

  test('makes nothing of a message or of silence', () => {
    expect(readWindowsDrives('Get-CimInstance : Access denied', 'C:')).toEqual([])
    expect(readWindowsDrives('', 'C:')).toEqual([])
    expect(readWindowsDrives('[{"DeviceID":"\\\\\\\\?\\\\Volume","DriveType":2}]', 'C:')).toEqual(
      [],
    )
  })
})
