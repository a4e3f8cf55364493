import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkArchive } from '#services/backup/check-archive.ts'
import { type BackupDisk, nodeBackupDisk } from '#services/backup/disk.ts'
import { openCopy } from '#services/backup/open-copy.ts'
import { restoreNew } from '#services/backup/restore-new.ts'
import { openProfile } from '#services/store/profile.ts'
import { numberedJpeg } from '../../helpers/make-library.ts'
import { type Craft, craftFolders, dayOf, exportName, isWholeExport, pace } from './crafts.ts'
import type { Verdict } from './oracle.ts'

/**
 * What a fresh reader finds after a fault: everything acknowledged is there and whole (L); what
 * else has a name of its own is whole too (X); no photo of a release is missing (L).
 */
export async function judgeCraft(
  home: string,
  craft: Craft,
  acknowledged: readonly number[],
): Promise<Verdict> {
  const folders = craftFolders(home)
  if (craft === 'photos') return judgePhotos(folders.profile, acknowledged)
  if (craft === 'copies') return judgeCopies(folders.copies, acknowledged)
  return judgeExports(folders.exports, acknowledged)
}

async function judgePhotos(folder: string, acknowledged: readonly number[]): Promise<Verdict> {
  const profile = openProfile(folder)
  const lost: string[] = []
  const wrong: string[] = []
  try {
    const { releases } = await profile.releases.list()
    const { release } = await profile.releases.open(releases[0]?.id ?? '')
    const shown = new Set(release.photos.map(({ hash }) => hash))
    for (const index of acknowledged) {
      if (!shown.has(hashOf(numberedJpeg(index)))) lost.push(`photo ${index} is not in the release`)
    }
    for (const hash of shown) {
      const path = join(folder, 'photos', hash.slice(0, 2), `${hash}.jpg`)
      if (!existsSync(path)) lost.push(`orphan: ${hash.slice(0, 8)} has no file`)
      else if (hashOf(readFileSync(path)) !== hash) wrong.push(`${hash.slice(0, 8)} is not whole`)
    }
  } finally {
    await profile.close()
  }
  return verdictOf(lost, wrong)
}

async function judgeCopies(folder: string, acknowledged: readonly number[]): Promise<Verdict> {
  const lost: string[] = []
  const wrong: string[] = []
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'))
  for (const name of names) {
    const isWhole = await checkArchive(nodeBackupDisk, join(folder, name), pace).then(
      () => true,
      () => false,
    )
    if (!isWhole) wrong.push(`${name} is not whole`)
  }
  const last = acknowledged.at(-1)
  const hasLast = last === undefined || names.some((name) => name >= `teras-salinan-${dayOf(last)}`)
  if (!hasLast) lost.push(`the copy of ${dayOf(last)} is not there`)
  return verdictOf(lost, wrong)
}

async function judgeExports(folder: string, acknowledged: readonly number[]): Promise<Verdict> {
  const lost = acknowledged.flatMap((index) =>
    existsSync(join(folder, exportName(index))) ? [] : [`${exportName(index)} is not there`],
  )
  const wrong: string[] = []
  for (const name of readdirSync(folder).filter((each) => !each.startsWith('.'))) {
    if (!(await isWholeExport(join(folder, name), name))) wrong.push(`${name} is not whole`)
  }
  return verdictOf(lost, wrong)
}

/** Restores the newest copy into a new profile; true where it lies there under its name. */
export async function restoreNewest(home: string, disk: BackupDisk): Promise<boolean> {
  const { copies } = craftFolders(home)
  const name =
    readdirSync(copies)
      .filter((each) => each.endsWith('.zip'))
      .sort()
      .at(-1) ?? ''
  const into = join(home, 'pulih')
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into)
  const copy = await openCopy(nodeBackupDisk, copies, name, pace)
  try {
    await restoreNew({ disk, copy, into, name: 'profil', pace, onProgress: () => undefined })
    return true
  } catch {
    // A refusal, and then nothing of it may bear the name.
    return false
  } finally {
    await copy.close()
  }
}

/** A restored profile is whole, or it is not there. */
export async function judgeRestored(home: string, isDone: boolean): Promise<Verdict> {
  const folder = join(home, 'pulih', 'profil')
  if (existsSync(folder)) return judgePhotos(folder, [900, 901])
  return verdictOf(isDone ? ['the restored profile is not there'] : [], [])
}

function verdictOf(lost: readonly string[], wrong: readonly string[]): Verdict {
  const notes = [...lost.map((one) => `L ${one}`), ...wrong.map((one) => `X ${one}`)]
  return { lost: lost.length, ghosts: 0, silent: wrong.length, damaged: 0, told: 0, notes }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
