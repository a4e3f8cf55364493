import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Finding, findingSchema } from '#core/recovery/finding.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { writeOnce } from '#services/store/write-once.ts'

export type CopiedFile = { readonly name: string; readonly bytes: Uint8Array }

export type Quarantine = {
  /**
   * Keeps untouched copies in `quarantine/<date>-<what>/` with the reason, once for each `key`.
   * Answers the folder's name; null where the disk takes no copy.
   */
  readonly keep: (finding: Finding, files: readonly CopiedFile[]) => Promise<string | null>
  /** What she has not been told to the end; empty where nothing can be read. */
  readonly untold: () => Promise<readonly Finding[]>
  /** Never rejects: what cannot be remembered is told once more at the next start. */
  readonly told: (folder: string) => Promise<void>
}

/** All copies together; the oldest go first, and their reasons stay. */
export const quarantineBytes = 200 * 1024 * 1024

/** Copies of what could not be read, for the technician; the originals stay where they are. */
export function openQuarantine(
  port: FilePort,
  profile: string,
  capBytes: number = quarantineBytes,
): Quarantine {
  const home = join(profile, 'quarantine')
  let last: Promise<unknown> = Promise.resolve()

  const keep = async (finding: Finding, files: readonly CopiedFile[]): Promise<string> => {
    const names = await port.list(home)
    const known = names.find((name) => name.endsWith(`-${finding.key}`))
    const name = known ?? `${finding.foundAt.slice(0, 10)}-${finding.kind}-${finding.key}`
    const reason = join(home, name, reasonFile)
    if (known !== undefined && (await port.stat(reason)) !== null) return name
    const sizeBytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
    await makeRoom(port, home, capBytes - sizeBytes)
    for (const { name: file, bytes } of files) await writeOnce(port, join(home, name, file), bytes)
    // The reason comes last: without it the copies are not whole and are made again.
    const text = `${JSON.stringify({ ...finding, quarantine: name }, null, 2)}\n`
    await writeOnce(port, reason, Buffer.from(text))
    return name
  }

  return {
    keep(finding, files) {
      const turn = last.then(() => keep(finding, files)).catch(() => null)
      last = turn
      return turn
    },
    async untold() {
      const found: Finding[] = []
      for (const name of await port.list(home).catch(() => [])) {
        const finding = await readReason(port, join(home, name)).catch(() => null)
        if (finding !== null) found.push({ ...finding, quarantine: name })
      }
      return found
    },
    async told(folder) {
      await writeOnce(port, join(home, folder, toldFile), new Uint8Array()).catch(() => undefined)
    },
  }
}

const reasonFile = 'reason.json'
const toldFile = 'told'

/** The same for the same trouble in the same place, at every start. */
export function findingKey(where: string, kind: string, bad: readonly Uint8Array[]): string {
  const hash = createHash('sha256').update(`${where}\n${kind}\n`)
  for (const bytes of bad) hash.update(bytes)
  return hash.digest('hex').slice(0, 12)
}

async function readReason(port: FilePort, folder: string): Promise<Finding | null> {
  if ((await port.stat(join(folder, toldFile))) !== null) return null
  const bytes = await port.read(join(folder, reasonFile))
  if (bytes === null) return null
  return findingSchema.parse(JSON.parse(Buffer.from(bytes).toString()))
}

async function makeRoom(port: FilePort, home: string, allowedBytes: number): Promise<void> {
  const copies: { readonly path: string; readonly sizeBytes: number }[] = []
  // The date leads the name, so that the oldest stand first.
  for (const name of [...(await port.list(home))].sort()) {
    for (const file of await port.list(join(home, name))) {
      if (file === reasonFile || file === toldFile) continue
      const path = join(home, name, file)
      copies.push({ path, sizeBytes: (await port.stat(path))?.sizeBytes ?? 0 })
    }
  }
  let sum = copies.reduce((all, { sizeBytes }) => all + sizeBytes, 0)
  for (const { path, sizeBytes } of copies) {
    if (sum <= allowedBytes) return
    await port.remove(path)
    sum -= sizeBytes
  }
}
