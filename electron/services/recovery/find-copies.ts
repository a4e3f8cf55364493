import { join } from 'node:path'
import type { Source } from '#core/recovery/finding.ts'
import type { ReleaseId } from '#core/release/release.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { decodeRecord, type LogRecord } from '#services/store/record-codec.ts'
import { linesOf } from '#services/store/scan-log.ts'
import type { Births } from './births.ts'

export type FoundCopy = { readonly source: Source; readonly record: LogRecord }

/** A place outside the release's own files, such as the second copy; null where it knows nothing. */
export type Finder = {
  readonly source: Source
  readonly find: (id: ReleaseId) => Promise<LogRecord | null>
}

/** `births.log` as a place to look in. */
export function birthsFinder(births: Births): Finder {
  return {
    source: 'births',
    find: async (id) => (await births.read()).get(id) ?? null,
  }
}

/**
 * The newest readable record of a release anywhere but in its two logs: in `keep/`, in files set
 * aside or copied beside them under other names, then with the finders. A place that fails is a
 * place that knows nothing.
 */
export async function findCopy(
  port: FilePort,
  folder: string,
  id: ReleaseId,
  finders: readonly Finder[],
  isUsable: (record: LogRecord) => boolean,
): Promise<FoundCopy | null> {
  const inFolder = await newestIn(port, folder, isUsable).catch(() => null)
  const copies: FoundCopy[] = inFolder === null ? [] : [{ source: 'folder', record: inFolder }]
  for (const { source, find } of finders) {
    const record = await find(id).catch(() => null)
    if (record !== null && isUsable(record)) copies.push({ source, record })
  }
  return copies.reduce<FoundCopy | null>(
    (best, copy) => (best === null || copy.record.n > best.record.n ? copy : best),
    null,
  )
}

async function newestIn(
  port: FilePort,
  folder: string,
  isUsable: (record: LogRecord) => boolean,
): Promise<LogRecord | null> {
  let newest: LogRecord | null = null
  for (const path of await filesIn(port, folder)) {
    const bytes = await port.read(path).catch(() => null)
    for (const line of linesOf(bytes ?? new Uint8Array())) {
      const record = decodeRecord(line)
      if (record === null || record.n < (newest?.n ?? 0)) continue
      if (isUsable(record)) newest = record
    }
  }
  return newest
}

async function filesIn(port: FilePort, folder: string): Promise<readonly string[]> {
  const beside = (await port.list(folder)).map((name) => join(folder, name))
  const kept = join(folder, 'keep')
  return [...beside, ...(await port.list(kept)).map((name) => join(kept, name))]
}
