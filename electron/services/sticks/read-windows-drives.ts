import { z } from 'zod'
import type { Drive, DriveKind } from './drive.ts'

/** In UTF-8, because a name of a stick may hold any letter. */
export const windowsCommand = [
  '[Console]::OutputEncoding=[Text.Encoding]::UTF8',
  'Get-CimInstance Win32_LogicalDisk | Select-Object DeviceID,DriveType,VolumeName,Size,FreeSpace | ConvertTo-Json -Compress',
].join('; ')

const diskSchema = z.object({
  DeviceID: z.string().regex(/^[A-Z]:$/i),
  DriveType: z.int(),
  VolumeName: z.string().nullish(),
  Size: z.int().nonnegative().nullish(),
  FreeSpace: z.int().nonnegative().nullish(),
})

/** Of `Win32_LogicalDisk`; a local disk is 3, and a disc in a drive is 5. */
const kinds: Readonly<Record<number, DriveKind>> = { 2: 'stick', 4: 'network' }

/** One disk comes as an object, several as a list; what has no size holds no stick and is left out. */
export function readWindowsDrives(text: string, systemDrive: string): readonly Drive[] {
  const read = parse(text)
  const drives = (Array.isArray(read) ? read : [read]).flatMap((value) => {
    const { data } = diskSchema.safeParse(value)
    return data === undefined ? [] : [data]
  })
  return drives.flatMap(({ DeviceID, DriveType, VolumeName, Size, FreeSpace }) => {
    const kind = DeviceID.toUpperCase() === systemDrive.toUpperCase() ? 'system' : kinds[DriveType]
    const isEmpty = kind === 'stick' && (Size ?? 0) === 0
    if (isEmpty) return []
    return [
      {
        path: `${DeviceID}\\`,
        label: VolumeName ?? '',
        kind: kind ?? 'other',
        freeBytes: FreeSpace ?? null,
        sizeBytes: Size ?? null,
        isReadOnly: false,
      },
    ]
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // Nothing, or a message of the shell: then the system does not tell.
    return null
  }
}
