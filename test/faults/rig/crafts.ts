import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compose } from '#core/document/compose.ts'
import type { Photo } from '#core/release/photo.ts'
import { draftRelease } from '#core/release/release.ts'
import { type BackupDisk, nodeBackupDisk } from '#services/backup/disk.ts'
import { makeCopy } from '#services/backup/make-copy.ts'
import { createPace } from '#services/backup/pace.ts'
import { type HandOverDisk, nodeDisk } from '#services/hand-over/disk.ts'
import { handOver } from '#services/hand-over/hand-over.ts'
import { parcelFiles } from '#services/hand-over/parcel-files.ts'
import { openPhotoStore } from '#services/photos/photo-store.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { exportPorts } from '../../helpers/export-ports.ts'
import { numberedJpeg } from '../../helpers/make-library.ts'

/** Work beside typing that may be cut off: import of photos, second copies, exports. */
export const crafts = ['photos', 'copies', 'exports'] as const
export type Craft = (typeof crafts)[number]

export type CraftDisks = { readonly backup: BackupDisk; readonly handOver: HandOverDisk }
const realDisks: CraftDisks = { backup: nodeBackupDisk, handOver: nodeDisk }

export const craftFolders = (home: string) => ({
  profile: join(home, 'profil'),
  copies: join(home, 'stik'),
  exports: join(home, 'serah'),
})

/** A profile with one release of two photos, and empty folders for copies and exports. */
export async function furnishCraft(home: string): Promise<void> {
  const { profile: folder, copies, exports } = craftFolders(home)
  for (const each of [copies, exports]) mkdirSync(each, { recursive: true })
  const profile = openProfile(folder)
  await profile.writable()
  const { id: _id, createdAt: _at, format: _format, ...draft } = blank
  const photos = [await photoOf(folder, 900), await photoOf(folder, 901)]
  await profile.releases.create({ ...draft, headline: 'Rilis bergambar', photos })
  await profile.close()
}

export function copyFurnished(from: string, to: string): void {
  cpSync(from, to, { recursive: true })
}

/** Opens the bench; each step resolves when the program would say “done”. */
export async function openCraft(home: string, craft: Craft, disks: CraftDisks = realDisks) {
  const { profile: folder, copies, exports } = craftFolders(home)
  if (craft === 'copies') {
    return { step: (index: number) => copyOnce(folder, copies, index, disks.backup), close }
  }
  if (craft === 'exports') {
    return { step: (index: number) => exportOnce(exports, index, disks.handOver), close }
  }
  const profile = openProfile(folder)
  const { releases } = await profile.releases.list()
  let { release } = await profile.releases.open(releases[0]?.id ?? '')
  return {
    async step(index: number) {
      release = { ...release, photos: [...release.photos, await photoOf(folder, index)] }
      await profile.releases.save(release)
    },
    close: profile.close,
  }
}

async function close(): Promise<void> {
  // Nothing is held open between two copies or exports.
}

export function dayOf(index: number): string {
  return new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)
}

export const pace = createPace(new AbortController().signal)

async function copyOnce(source: string, folder: string, index: number, disk: BackupDisk) {
  const day = dayOf(index)
  const madeAt = `${day}T07:00:00.000Z`
  const target = { disk, folder, profile: 'contoh', day, madeAt, pace }
  const quiet = { distrusted: new Set<string>(), onProgress: () => undefined }
  await makeCopy({ port: nodeFilePort, source, target, ...quiet })
}

const formats = ['docx', 'txt'] as const

async function exportOnce(into: string, index: number, disk: HandOverDisk): Promise<void> {
  const quiet = { signal: new AbortController().signal, onProgress: () => undefined }
  const folderName = exportName(index)
  const request = { document: exported, folderName, into, formats, ...quiet }
  await handOver({ ...request, existing: 'refuse' }, { ...exportPorts, disk })
}

export const exportName = (index: number) => `rilis-${index}`

/** Whether the folder holds every file of the export, byte for byte. */
export async function isWholeExport(folder: string, stem: string): Promise<boolean> {
  const planned = parcelFiles(exported, stem, formats, exportPorts)
  if (readdirSync(folder).length !== planned.length) return false
  for (const { name, make } of planned) {
    const bytes = await make()
    if (!readFileSync(join(folder, name)).equals(bytes)) return false
  }
  return true
}

async function photoOf(profile: string, number: number): Promise<Photo> {
  const facts = await openPhotoStore(nodeFilePort, profile).add(numberedJpeg(number))
  return { ...facts, caption: `Foto ${number}`, credit: 'Humas', altText: '' }
}

const blank = draftRelease('faultrelease01', '2026-01-05T08:00:00+07:00', null)
const inlines = [{ type: 'text', text: 'Kegiatan warga binaan.', marks: [] }] as const
const exported = compose(
  {
    ...blank,
    headline: 'Rilis contoh',
    story: [{ type: 'paragraph', role: 'lead', inlines }],
    photos: ['0', '1'].map((nr) => ({
      hash: nr.repeat(64),
      mediaType: 'image/jpeg',
      widthPx: 4,
      heightPx: 3,
      sizeBytes: 600,
      caption: `Foto ${nr}`,
      credit: 'Humas',
      altText: '',
    })),
  },
  null,
)
