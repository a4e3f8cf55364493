import type { Release } from '#core/release/release.ts'
import { releaseFolderName } from '#core/text/safe-names.ts'
import { type HandOverDisk, nodeDisk } from './disk.ts'
import { writeFreshFile } from './write-fresh-file.ts'

/** Writes the text of a release as a fresh UTF-8 file under its name, and gives that. */
export function writeText(
  folder: string,
  { dateline, headline }: Pick<Release, 'dateline' | 'headline'>,
  text: string,
  disk: HandOverDisk = nodeDisk,
): Promise<string> {
  const stem = releaseFolderName(dateline.date, headline)
  const bytes = new TextEncoder().encode(text)
  return writeFreshFile(folder, { stem, extension: 'txt', bytes }, disk)
}
