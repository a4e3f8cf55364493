import { join } from 'node:path'
import type { BeforeEmptying } from './ab-log.ts'
import type { Clock } from './clock.ts'
import type { FilePort } from './file-port.ts'
import { linesOf } from './scan-log.ts'
import { inSlices } from './slices.ts'
import { type Thinnable, thin } from './thin.ts'
import { fileNameOf, type Peeked, peekFileName, peekVersion } from './version-line.ts'
import { readNames, type VersionNames, writeName } from './version-names.ts'
import { writeOnce } from './write-once.ts'

export type Keeper = {
  /** For the log in `folder`: what is worth keeping lies in `keep/` before a file is emptied. */
  readonly beforeEmptying: (folder: string) => BeforeEmptying
  /** Gives the version a name, null takes it away; a named version is in `keep/` first. */
  readonly name: (folder: string, line: Uint8Array, name: string | null) => Promise<void>
  /** The version went out of the house: it lies in `keep/` under a name that says so. */
  readonly keepSent: (folder: string, line: Uint8Array) => Promise<void>
  /** The names given in the release at `folder`. */
  readonly names: (folder: string) => Promise<VersionNames>
  /** Waits for what is under way, so that a folder can be moved. */
  readonly settled: () => Promise<void>
}

/** Looks after `keep/`; one act at a time, so that no version is named while it is thinned out. */
export function openKeeper(port: FilePort, clock: Clock): Keeper {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(act, act)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    beforeEmptying: (folder) => (bytes, now) =>
      inTurn(async () => {
        // Whose names cannot be read may hold named versions anywhere: nothing is thinned out.
        const names = await readNames(port, folder, clock).catch(() => null)
        await keepFrom(port, folder, bytes, names, now)
      }),
    name: (folder, line, name) =>
      inTurn(async () => {
        const peeked = peekVersion(line)
        if (peeked === null) throw new Error(`${folder}: a torn line cannot be named`)
        if (name !== null) await writeKept(port, folder, line, peeked)
        await writeName(port, folder, clock, peeked.revision, name)
      }),
    keepSent: (folder, line) =>
      inTurn(async () => {
        const peeked = peekVersion(line)
        if (peeked === null) throw new Error(`${folder}: a torn line cannot be kept`)
        // A mail may go while the release goes to the trash: no folder is made anew behind it.
        if ((await port.stat(folder)) === null) throw new Error(`${folder} is not there any more`)
        await writeKept(port, folder, line, { ...peeked, isSent: true })
      }),
    names: (folder) => inTurn(() => readNames(port, folder, clock)),
    async settled() {
      await last
    },
  }
}

/** The versions in `keep/`, known by their file names alone. */
export async function listKept(port: FilePort, folder: string): Promise<readonly Peeked[]> {
  const names = await port.list(join(folder, 'keep'))
  return names.flatMap((name) => peekFileName(name) ?? [])
}

/** Null where the file has gone or holds anything but the version its name promises. */
export async function readKept(
  port: FilePort,
  folder: string,
  kept: Peeked,
): Promise<Uint8Array | null> {
  const bytes = await port.read(pathOf(folder, kept))
  const line = bytes === null ? undefined : linesOf(bytes)[0]
  return line !== undefined && peekVersion(line)?.checksum === kept.checksum ? line : null
}

async function keepFrom(
  port: FilePort,
  folder: string,
  bytes: Uint8Array,
  names: VersionNames | null,
  now: { readonly boot: string; readonly ms: number },
): Promise<void> {
  const kept = new Map((await listKept(port, folder)).map((one) => [fileNameOf(one), one]))
  const sent = new Set([...kept.keys()].filter((name) => kept.get(name)?.isSent))
  const lines = await peekedLines(bytes, sent)
  const peeked = lines.map((line) => line.peeked)
  const wanted = namesOfWanted([...kept.values(), ...peeked], names, now)
  for (const { line, peeked } of lines) {
    if (wanted.has(fileNameOf(peeked))) await writeKept(port, folder, line, peeked)
  }
  if (names === null) return
  for (const [name, one] of kept) {
    // One that a virus scanner holds goes the next time.
    if (!wanted.has(name)) await port.remove(pathOf(folder, one)).catch(() => undefined)
  }
}

function namesOfWanted(
  versions: readonly Peeked[],
  names: VersionNames | null,
  now: { readonly boot: string; readonly ms: number },
): ReadonlySet<string> {
  const distinct = new Map(versions.map((version) => [fileNameOf(version), version]))
  const thinnable = [...distinct].map(([file, version]): Thinnable & { file: string } => ({
    ...version,
    file,
    isForever: version.isSent || names?.has(version.revision) === true,
  }))
  return new Set(thin(thinnable, now).map(({ file }) => file))
}

/** A line that was marked as sent after it was written is `sent` by its name alone. */
async function peekedLines(bytes: Uint8Array, sent: ReadonlySet<string>) {
  const lines: { readonly line: Uint8Array; readonly peeked: Peeked }[] = []
  const breathe = inSlices()
  for (const line of linesOf(bytes)) {
    const peeked = peekVersion(line)
    if (peeked !== null) {
      const marked = { ...peeked, isSent: true }
      lines.push({ line, peeked: sent.has(fileNameOf(marked)) ? marked : peeked })
    }
    await breathe()
  }
  return lines
}

/** Written once and flushed, then opened anew by its name and compared. */
async function writeKept(
  port: FilePort,
  folder: string,
  line: Uint8Array,
  peeked: Peeked,
): Promise<void> {
  const path = pathOf(folder, peeked)
  const bytes = Buffer.concat([line, Buffer.from('\n')])
  const holdsIt = async () => {
    const present = await port.read(path)
    return present !== null && bytes.equals(present)
  }
  if (await holdsIt()) return
  await writeOnce(port, path, bytes)
  if (await holdsIt()) return
  throw Object.assign(new Error(`${path} does not hold what was written`), { code: 'EIO' })
}

function pathOf(folder: string, version: Peeked): string {
  return join(folder, 'keep', fileNameOf(version))
}
