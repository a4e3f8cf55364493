import { readFileSync } from 'node:fs'
import { openProfile } from '#services/store/profile.ts'
import { idOf } from '../../helpers/invented-release.ts'
import type { Shelf } from './large-library.ts'

const saves = 40

/** Bytes per save, divided by 1.5 times the release and 16 KB; counted by the kernel. */
export async function measureSaveBytesOf({ profile: folder }: Shelf): Promise<number> {
  const profile = openProfile(folder)
  await profile.releases.list()
  const { release } = await profile.releases.open(idOf(0))
  // The first save of a release marks it for the list; what counts is the hundredth.
  await profile.releases.save(release)
  const before = bytesWritten()
  for (let nr = 0; nr < saves; nr += 1) {
    await profile.releases.save({ ...release, headline: `Judul ke-${100 + nr}` })
  }
  const perSave = (bytesWritten() - before) / saves
  await profile.close()
  const size = Buffer.byteLength(JSON.stringify(release))
  console.log(`save-bytes: ${Math.round(perSave)} bytes a save for a release of ${size}`)
  return perSave / (1.5 * size + 16 * 1024)
}

/** What this process handed to the kernel, whatever code wrote it. */
function bytesWritten(): number {
  return Number(/wchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))?.[1])
}
