import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import type { Moment, Release, ReleaseId } from '#core/release/release.ts'
import { valueIn } from './database.ts'
import { onDisk } from './disk-error.ts'
import type { FilePort } from './file-port.ts'
import { type Keeper, listKept, readKept } from './keep.ts'
import { decodeRecord, type LogRecord } from './record-codec.ts'
import { releaseShape } from './release-shape.ts'
import type { OpenedRelease, Releases } from './releases.ts'
import { linesOf } from './scan-log.ts'
import { inSlices } from './slices.ts'
import { type Peeked, peekVersion } from './version-line.ts'
import type { VersionNames } from './version-names.ts'
import { wordsOfStored } from './words-of-stored.ts'

/** One kept state of a release, without its text. */
export type Version = {
  readonly revision: number
  readonly savedAt: Moment
  /** A `Reason`, or what a later program wrote there. */
  readonly why: string
  /** Empty where nobody signed in. */
  readonly who: string
  readonly name: string | null
  readonly isSent: boolean
  /** In the story, as the status line counts them. */
  readonly words: number
}

/** Every act may reject with `release-unknown`, `version-unknown`, or a `disk-` code. */
export type History = {
  /** Newest first: all records of both logs and all that lie in `keep/`. */
  readonly list: (id: ReleaseId) => Promise<readonly Version[]>
  readonly read: (id: ReleaseId, revision: number) => Promise<Release>
  /** Puts the old version on top as a new one; nothing is taken away. */
  readonly restore: (id: ReleaseId, revision: number) => Promise<OpenedRelease>
  /** A named version is kept for good; null takes the name away. */
  readonly name: (id: ReleaseId, revision: number, name: string | null) => Promise<void>
  /** A version that went out of the house is kept for good, and listed as sent. */
  readonly keepSent: (id: ReleaseId, revision: number) => Promise<void>
}

type Card = Omit<Version, 'name'>
type Found = { readonly peeked: Peeked; readonly read: () => Promise<Uint8Array | null> }

/** The history of the releases in `profile`. */
export function openHistory(
  port: FilePort,
  profile: string,
  releases: Pick<Releases, 'save'>,
  keeper: Keeper,
): History {
  // Cards of the release that was looked at last: its next list reads only what is new.
  let known: { readonly id: ReleaseId; readonly cards: Map<string, Card> } | null = null
  const folderOf = (id: ReleaseId) => join(profile, 'drafts', id)

  const find = async (id: ReleaseId): Promise<ReadonlyMap<number, Found>> => {
    const folder = folderOf(id)
    const found = await onDisk(`reading the history of ${id}`, () => findVersions(port, folder))
    if (found.size === 0) throw new AppError('release-unknown', `no version of ${id}`)
    return found
  }

  const lineOf = async (id: ReleaseId, revision: number): Promise<Uint8Array> => {
    const found = (await find(id)).get(revision)
    const line = found && (await onDisk(`reading version ${revision} of ${id}`, found.read))
    if (line == null) throw new AppError('version-unknown', `no version ${revision} of ${id}`)
    return line
  }

  const read = async (id: ReleaseId, revision: number): Promise<Release> => {
    const record = decodeRecord(await lineOf(id, revision))
    if (record === null) throw new AppError('version-unknown', `version ${revision} of ${id}`)
    return valueIn(record, releaseShape, `version ${revision} of ${id}`)
  }

  return {
    async list(id) {
      const found = await find(id)
      // A history without its names is better than none.
      const names: VersionNames = await keeper.names(folderOf(id)).catch(() => new Map())
      const before = known?.id === id ? known.cards : new Map<string, Card>()
      const cards = new Map<string, Card>()
      const breathe = inSlices()
      for (const [, { peeked, read }] of found) {
        const key = `${peeked.revision} ${peeked.checksum} ${peeked.isSent}`
        const card = before.get(key) ?? (await cardOf(peeked, read))
        if (card !== null) cards.set(key, card)
        await breathe()
      }
      known = { id, cards }
      return [...cards.values()]
        .map((card) => ({ ...card, name: names.get(card.revision) ?? null }))
        .sort((one, other) => other.revision - one.revision)
    },
    read,
    async restore(id, revision) {
      const release = await read(id, revision)
      return { release, ...(await releases.save(release, 'restore')) }
    },
    async name(id, revision, name) {
      const line = await lineOf(id, revision)
      await onDisk(`naming version ${revision} of ${id}`, () =>
        keeper.name(folderOf(id), line, name),
      )
    },
    async keepSent(id, revision) {
      const line = await lineOf(id, revision)
      await onDisk(`keeping version ${revision} of ${id}`, () =>
        keeper.keepSent(folderOf(id), line),
      )
    },
  }
}

/** By revision; the logs are read first, for what leaves them meanwhile lies in `keep/` by then. */
async function findVersions(port: FilePort, folder: string): Promise<ReadonlyMap<number, Found>> {
  const logs = [await port.read(join(folder, 'a.log')), await port.read(join(folder, 'b.log'))]
  const found = new Map<number, Found>()
  const sent = new Set<string>()
  const nameOf = ({ revision, checksum }: Peeked) => `${revision} ${checksum}`
  for (const peeked of await listKept(port, folder)) {
    // Thinned out once and sent afterwards, it lies there twice.
    if (sent.has(nameOf(peeked))) continue
    if (peeked.isSent) sent.add(nameOf(peeked))
    found.set(peeked.revision, { peeked, read: () => readKept(port, folder, peeked) })
  }
  const breathe = inSlices()
  for (const line of logs.flatMap((bytes) => linesOf(bytes ?? new Uint8Array()))) {
    const peeked = peekVersion(line)
    if (peeked !== null) {
      const isSent = peeked.isSent || sent.has(nameOf(peeked))
      found.set(peeked.revision, { peeked: { ...peeked, isSent }, read: async () => line })
    }
    await breathe()
  }
  return found
}

async function cardOf(peeked: Peeked, read: Found['read']): Promise<Card | null> {
  // One unreadable file hides one version, not the history.
  const line = await read().catch(() => null)
  const record = line === null ? null : decodeRecord(line)
  return record === null ? null : { ...cardIn(record), isSent: peeked.isSent }
}

function cardIn({ n, t, why, who, d }: LogRecord): Omit<Card, 'isSent'> {
  return { revision: n, savedAt: t, why, who, words: wordsOfStored(d) }
}
