import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Photo } from '#core/release/photo.ts'
import { firstSettings } from '#core/release/settings.ts'
import { type BackupDisk, nodeBackupDisk } from '#services/backup/disk.ts'
import { openSecondCopy, type Progress, type SecondCopy } from '#services/backup/second-copy.ts'
import { openPhotoStore, type PhotoStore } from '#services/photos/photo-store.ts'
import type { Clock } from '#services/store/clock.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile, type Profile } from '#services/store/profile.ts'
import { fullRelease, sampleFacility, samplePhoto } from './full-release.ts'
import { storeFolder } from './store-folder.ts'
import { tinyJpeg } from './tiny-jpeg.ts'

/** A picture of its own: a comment of JPEG that holds the number. */
export function numberedJpeg(number: number, sizeBytes = 64): Uint8Array {
  const comment = Buffer.alloc(sizeBytes, number % 251)
  comment.writeUInt32BE(number, 0)
  const head = Buffer.from([0xff, 0xfe, (sizeBytes + 2) >> 8, (sizeBytes + 2) & 0xff])
  const { bytes } = tinyJpeg
  return Buffer.concat([bytes.subarray(0, 2), head, comment, bytes.subarray(2)])
}

export type Stage = {
  readonly root: string
  readonly target: string
  readonly profile: Profile
  readonly photos: PhotoStore
  readonly copy: SecondCopy
  readonly progress: Progress[]
  readonly clock: { now: string }
}

type StageOptions = {
  readonly disk?: BackupDisk
  readonly profileFolder?: string
  /** The door of the second copy to the profile; the profile itself has the real one. */
  readonly port?: FilePort
}

/** A real disk on which every act that `refuses` picks out fails with `code`. */
export function refusingPort(
  refuses: (act: 'read' | 'list' | 'stat', path: string) => boolean,
  code = 'EIO',
): FilePort {
  const check = (act: 'read' | 'list' | 'stat', path: string): void => {
    if (refuses(act, path)) throw Object.assign(new Error(act), { code })
  }
  return {
    ...nodeFilePort,
    read: async (path) => {
      check('read', path)
      return nodeFilePort.read(path)
    },
    list: async (folder) => {
      check('list', folder)
      return nodeFilePort.list(folder)
    },
    stat: async (path) => {
      check('stat', path)
      return nodeFilePort.stat(path)
    },
  }
}

/** A profile with a target folder beside it, and a second copy by a clock that the test sets. */
export async function stage({
  disk = nodeBackupDisk,
  profileFolder,
  port = nodeFilePort,
}: StageOptions = {}) {
  const root = await storeFolder()
  const folder = profileFolder ?? join(root, 'profil')
  const target = join(root, 'stik')
  const temporary = join(root, 'uji')
  await mkdir(target)
  await mkdir(temporary)
  const set = { now: '2026-11-24T07:32:00.000Z' }
  const clock: Clock = { now: () => set.now, steadyMs: () => 0, boot: 'testboot' }
  const profile = openProfile(folder, nodeFilePort, clock)
  await profile.writable()
  const photos = openPhotoStore(nodeFilePort, folder)
  const progress: Progress[] = []
  const copy = openSecondCopy({
    port,
    disk,
    clock,
    profile: folder,
    releases: profile.releases,
    ledger: profile.ledger,
    photos,
    temporary,
    isBusy: () => false,
    onProgress: (told) => progress.push(told),
  })
  await copy.choose(target)
  onTestFinished(async () => {
    await copy.close()
    await profile.close()
  })
  return { root, target, profile, photos, copy, progress, clock: set } satisfies Stage
}

export async function addRelease(
  { profile, photos }: Pick<Stage, 'profile' | 'photos'>,
  headline: string,
  pictures: readonly Uint8Array[] = [],
) {
  const added: Photo[] = []
  for (const bytes of pictures) added.push({ ...samplePhoto, ...(await photos.add(bytes)) })
  const { id: _id, createdAt: _at, format: _format, ...content } = fullRelease
  return (await profile.releases.create({ ...content, headline, photos: added })).release
}

/** Three releases, two photos, one in the trash, settings, a named version. */
export async function furnishProfile(on: Pick<Stage, 'profile' | 'photos'>): Promise<void> {
  await on.profile.settings.save({ ...firstSettings, facility: sampleFacility })
  const first = await addRelease(on, 'Panen raya', [numberedJpeg(1), numberedJpeg(2)])
  const { revision } = await on.profile.releases.save({ ...first, writerCode: 'A' })
  await on.profile.releases.save({ ...first, writerCode: 'B' })
  await on.profile.history.name(first.id, revision, 'Sebelum rapat')
  await on.profile.ledger.note({
    ...{ releaseId: first.id, way: 'stick', recipient: null, place: 'MERAH', files: [] },
  })
  await addRelease(on, 'Serah terima', [numberedJpeg(2)])
  const thrown = await addRelease(on, 'Terbuang')
  await on.profile.releases.discard(thrown.id)
}

/** Everything a profile must bring back: newest values, trash, settings, versions, ledger, photos. */
export async function contentOf(folder: string): Promise<unknown> {
  const profile = openProfile(folder)
  try {
    const { releases, trash } = await profile.releases.list()
    const opened = []
    for (const { id } of releases) opened.push(await profile.releases.open(id))
    const names = []
    for (const { id } of releases) {
      const versions = await profile.history.list(id)
      names.push(versions.filter(({ name }) => name !== null))
    }
    return {
      releases: opened.sort((one, other) => one.release.id.localeCompare(other.release.id)),
      trash: [...trash].sort((one, other) => one.id.localeCompare(other.id)),
      names: names.map((each) => JSON.stringify(each)).sort(),
      settings: await profile.settings.read(),
      ledger: (await profile.ledger.read({ release: null, before: null })).entries,
      photos: await photosIn(folder),
    }
  } finally {
    await profile.close()
  }
}

/** Paths and hashes of the originals. */
export async function photosIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'photos'), { recursive: true }).catch(() => [])
  const pictures = names.filter((name) => /\.(jpg|png|webp)$/.test(name)).sort()
  return Promise.all(
    pictures.map(async (name) => {
      const bytes = await readFile(join(folder, 'photos', name))
      return `${name} ${createHash('sha256').update(bytes).digest('hex')}`
    }),
  )
}
