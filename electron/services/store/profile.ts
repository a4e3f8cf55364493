import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { openReserve, portWithReserve } from '#services/recovery/reserve.ts'
import { openSafety, type Safety } from '#services/recovery/safety.ts'
import type { Clock } from './clock.ts'
import { systemClock } from './clock.ts'
import { type Desk, openDesk } from './desk.ts'
import { type DirectoryStore, openDirectory } from './directory.ts'
import type { FilePort } from './file-port.ts'
import { type History, openHistory } from './history.ts'
import { openKeeper } from './keep.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { nodeFilePort } from './node-file-port.ts'
import { openReleases, type Releases } from './releases.ts'
import { openSettings, type SettingsStore } from './settings.ts'
import { openTemplates, type TemplateStore } from './templates.ts'
import { writeOnce } from './write-once.ts'

export type Profile = {
  readonly folder: string
  readonly releases: Releases
  readonly history: History
  readonly settings: SettingsStore
  readonly directory: DirectoryStore
  readonly templates: TemplateStore
  readonly desk: Desk
  readonly ledger: Ledger
  readonly safety: Safety
  /** Whether the folder took, flushed, and gave back a probe at the start; never rejects. */
  readonly writable: () => Promise<boolean>
  /** Waits for running saves and leaves the list of the library behind for the next start. */
  readonly close: () => Promise<void>
}

const profileFormat = 1
const profileFileSchema = z.looseObject({ format: z.int(), id: z.string() })

/**
 * Opens a profile folder, made with the first probe. Nothing is read before it is asked for, so
 * that a start costs the same whatever the library holds.
 */
export function openProfile(
  folder: string,
  disk: FilePort = nodeFilePort,
  clock: Clock = systemClock(),
): Profile {
  const port = portWithReserve(disk, openReserve(disk, folder))
  const keeper = openKeeper(port, clock)
  const safety = openSafety(port, folder, clock)
  const releases = openReleases(port, folder, clock, keeper, safety)
  const settingsFolder = join(folder, 'settings')
  const settings = openSettings(port, settingsFolder, clock, safety.watch(settingsFolder, null))
  const directoryFolder = join(folder, 'directory')
  const directory = openDirectory(port, directoryFolder, clock, safety.watch(directoryFolder, null))
  const templatesFolder = join(folder, 'templates')
  const templates = openTemplates(port, templatesFolder, clock, safety.watch(templatesFolder, null))
  const desk = openDesk(port, join(folder, 'desk'), clock)
  const history = openHistory(port, folder, releases, keeper)
  const watch = (month: string) => safety.watch(month, null)
  const ledger = openLedger(port, join(folder, 'ledger'), clock, {
    ...{ releases, history, settings, watch },
  })
  let probe: Promise<boolean> | null = null
  return {
    folder,
    releases,
    history,
    settings,
    directory,
    templates,
    desk,
    ledger,
    safety,
    writable() {
      probe ??= probeFolder(port, folder)
      return probe
    },
    async close() {
      await ledger.close()
      await keeper.settled()
      const databases = [releases, settings, directory, templates, desk]
      await Promise.all(databases.map(({ close }) => close()))
    },
  }
}

async function probeFolder(port: FilePort, folder: string): Promise<boolean> {
  try {
    const bytes = Buffer.from(randomUUID())
    const path = join(folder, 'derived', 'probe')
    await writeOnce(port, path, bytes)
    const readBack = await port.read(path)
    await port.remove(path)
    await nameProfile(port, folder)
    return readBack !== null && bytes.equals(readBack)
  } catch {
    // Any refusal means the same to her: this folder does not take what she writes.
    return false
  }
}

/** `PROFILE.json` is written once; a profile of a later format is not written into. */
async function nameProfile(port: FilePort, folder: string): Promise<void> {
  const path = join(folder, 'PROFILE.json')
  const bytes = await port.read(path)
  if (bytes === null) {
    const facts = { format: profileFormat, id: randomUUID() }
    return writeOnce(port, path, Buffer.from(`${JSON.stringify(facts)}\n`))
  }
  const { format } = profileFileSchema.parse(JSON.parse(Buffer.from(bytes).toString()))
  if (format > profileFormat) throw new Error(`the profile has format ${format}`)
}
