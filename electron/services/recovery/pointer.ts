import { join } from 'node:path'
import { z } from 'zod'
import { momentSchema } from '#core/release/release.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { writeOnce } from '#services/store/write-once.ts'

const placeSchema = z.looseObject({
  folder: z.string(),
  releases: z.int().nonnegative(),
  seenAt: momentSchema,
  /** Where she said the profile has gone. */
  movedTo: z.string().nullable(),
})
export type KnownPlace = z.infer<typeof placeSchema>
const pointerSchema = z.looseObject({ format: z.int(), places: z.array(placeSchema) })

/** Remembers, outside the profile, that a profile with so many releases lived in a folder. */
export type Pointer = {
  /** Follows what `move` remembered; the folder itself where nothing was. */
  readonly resolve: (folder: string) => Promise<string>
  readonly find: (folder: string) => Promise<KnownPlace | null>
  /** Never rejects: without the pointer a missing profile looks like a first start, no worse. */
  readonly note: (folder: string, releases: number, now: string) => Promise<void>
  readonly move: (from: string, to: string, now: string) => Promise<void>
  /** She starts anew on purpose. */
  readonly forget: (folder: string) => Promise<void>
}

export function openPointer(port: FilePort, path: string): Pointer {
  let last: Promise<unknown> = Promise.resolve()

  const read = async (): Promise<readonly KnownPlace[]> => {
    try {
      const bytes = await port.read(path)
      if (bytes === null) return []
      return pointerSchema.parse(JSON.parse(Buffer.from(bytes).toString())).places
    } catch {
      // A damaged pointer knows nothing.
      return []
    }
  }

  const change = (folder: string, place: Omit<KnownPlace, 'folder'> | null): Promise<void> => {
    const turn = last.then(async () => {
      const places = (await read()).filter((known) => known.folder !== folder)
      const changed = place === null ? places : [...places, { ...place, folder }]
      const text = JSON.stringify({ format: 1, places: changed })
      await writeOnce(port, path, Buffer.from(`${text}\n`))
    })
    last = turn.catch(() => undefined)
    return turn.catch(() => undefined)
  }

  const find = async (folder: string) =>
    (await read()).find((known) => known.folder === folder) ?? null

  return {
    find,
    resolve: async (folder) => (await find(folder))?.movedTo ?? folder,
    async note(folder, releases, now) {
      const known = await find(folder)
      if (known?.releases === releases && known.movedTo === null && known.seenAt === now) return
      await change(folder, { releases, seenAt: now, movedTo: null })
    },
    async move(from, to, now) {
      await change(from, { releases: 0, seenAt: now, movedTo: to })
    },
    forget: (folder) => change(folder, null),
  }
}

/** She starts empty on purpose, and where a profile usually lies, wherever it had moved. */
export async function beginAnew(
  pointer: Pointer,
  { usual, lost }: { readonly usual: string; readonly lost: string },
): Promise<string> {
  await pointer.forget(lost)
  await pointer.forget(usual)
  return usual
}

/** Whether a profile lies there: its name card, its drafts, or at least its births. */
export async function isProfile(port: FilePort, folder: string): Promise<boolean> {
  for (const name of ['PROFILE.json', 'drafts', 'births.log']) {
    if ((await port.stat(join(folder, name)).catch(() => null)) !== null) return true
  }
  return false
}

/** The known place of a profile that held releases and is not there any more; null otherwise. */
export async function findLost(
  port: FilePort,
  pointer: Pointer,
  folder: string,
): Promise<KnownPlace | null> {
  const known = await pointer.find(folder)
  if (known === null || known.releases === 0) return null
  return (await isProfile(port, folder)) ? null : known
}
