import { join } from 'node:path'
import { z } from 'zod'
import { releaseIdSchema } from '#core/release/release.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { encodeRecord, type LogRecord } from '#services/store/record-codec.ts'
import { idOfTrashName } from '#services/store/trash.ts'
import type { ManifestLine } from './manifest.ts'
import { readNewest } from './read-newest.ts'
import type { ProfileFile } from './walk-profile.ts'

/** More than the largest photo; the reader of archives unpacks nothing beyond it. */
const entryBytes = 64 * 1024 ** 2

export type ReadFile = {
  readonly entries: readonly EntryToWrite[]
  /** False where the disk or the bytes refuse: the entries are what could be had of it. */
  readonly isRead: boolean
}

export type EntryToWrite = {
  readonly path: string
  readonly bytes: Uint8Array
  readonly release?: ManifestLine['release']
}

/**
 * What goes into the archive for one file of the profile; nothing where it has just moved away.
 * Never rejects: one file that cannot be read must not cost the copy of all others.
 */
export async function readEntries(
  port: FilePort,
  profile: string,
  { path, kind, sizeBytes }: ProfileFile,
): Promise<ReadFile> {
  if (kind === 'log') return readLog(port, profile, path.slice(0, -'/a.log'.length))
  if (sizeBytes > entryBytes) return unread
  return readFile(port, profile, path)
}

const unread: ReadFile = { entries: [], isRead: false }

async function readFile(port: FilePort, profile: string, path: string): Promise<ReadFile> {
  try {
    const bytes = await port.read(join(profile, path))
    return { entries: bytes === null ? [] : [{ path, bytes }], isRead: true }
  } catch {
    return unread
  }
}

async function readLog(port: FilePort, profile: string, folder: string): Promise<ReadFile> {
  const newest = await readNewest(port, join(profile, folder))
  if (newest.kind === 'record') {
    const { record } = newest
    const { bytes } = encodeRecord(record)
    const release = releaseOf(folder, record)
    const entry = { path: `${folder}/a.log`, bytes, ...(release === null ? {} : { release }) }
    return { entries: [entry], isRead: true }
  }
  // Nobody can read these logs today: they are copied as they are for whoever can one day.
  const files: ReadFile[] = []
  for (const name of ['a.log', 'b.log']) {
    files.push(await readFile(port, profile, `${folder}/${name}`))
  }
  const entries = files.flatMap((file) => file.entries).filter(({ bytes }) => bytes.length > 0)
  const isUnborn = newest.kind === 'nul' && placeOf(folder) !== null
  return { entries, isRead: newest.kind === 'empty' || isUnborn }
}

const headlineSchema = z.looseObject({ headline: z.string() })

function releaseOf(folder: string, record: LogRecord): NonNullable<ManifestLine['release']> | null {
  const place = placeOf(folder)
  if (place === null) return null
  const headline = headlineSchema.safeParse(record.d).data?.headline ?? ''
  return { ...place, n: record.n, t: record.t, headline: headline.slice(0, 200) }
}

/** Null for the folder of anything but a release. */
function placeOf(folder: string) {
  const [shelf, name = '', ...deeper] = folder.split('/')
  if ((shelf !== 'drafts' && shelf !== 'trash') || deeper.length > 0) return null
  const id = shelf === 'drafts' ? name : idOfTrashName(name)
  if (!releaseIdSchema.safeParse(id).success || id === null) return null
  return { id, shelf } as const
}
