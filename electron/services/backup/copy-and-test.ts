import { AppError } from '#core/app-error.ts'
import { sweepStages } from './bring-folder.ts'
import type { CopyFactsStore } from './copy-facts.ts'
import { localDay } from './due.ts'
import { readProfileId } from './find-in-second-copy.ts'
import { makeCopy } from './make-copy.ts'
import type { Unreadable } from './manifest.ts'
import type { Pace } from './pace.ts'
import type { Place, SecondCopyPorts } from './second-copy.ts'
import { testRestore } from './test-restore.ts'
import { describeUnreadable, type LeftOut } from './unreadable.ts'

/** Makes a copy into the folder, reads it back, and notes what is in it and what is not. */
export async function copyOnce(
  ports: SecondCopyPorts,
  store: CopyFactsStore,
  folder: string,
  pace: Pace,
): Promise<void> {
  const { port, disk, clock, profile, onProgress } = ports
  const { distrusted } = await store.read()
  await sweepStages(ports)
  const id = await readProfileId(port, profile)
  if (id === null) throw new AppError('disk-failed', 'the profile has no name yet')
  const now = clock.now()
  const { name, manifest, sizeBytes } = await makeCopy({
    port,
    source: profile,
    target: { disk, folder, profile: id, day: localDay(now), madeAt: now, pace },
    distrusted: new Set(distrusted),
    onProgress,
  })
  const { counts, unreadable = [] } = manifest.head
  const { releases, photos } = counts
  const left = await describeLeftOut(ports, unreadable)
  const facts = { at: clock.now(), archive: name, releases, photos, sizeBytes }
  await store.note({ lastCopy: { ...facts, unreadable: left }, refused: null })
}

/**
 * Tries the restore; where it fails another copy is made and tried. Rejects with `archive-damaged`
 * where that fails too.
 */
export async function testAndMend(
  ports: SecondCopyPorts,
  store: CopyFactsStore,
  folder: string,
  pace: Pace,
): Promise<void> {
  if (await testOnce(ports, store, folder, pace)) return
  // What the test found damaged in earlier archives is in the next one anew.
  await copyOnce(ports, store, folder, pace)
  if (await testOnce(ports, store, folder, pace)) return
  throw new AppError('archive-damaged', 'the restore on trial failed twice')
}

/** True where there is nothing to try. */
async function testOnce(
  ports: SecondCopyPorts,
  store: CopyFactsStore,
  folder: string,
  pace: Pace,
): Promise<boolean> {
  const { lastCopy, distrusted } = await store.read()
  if (lastCopy === null) return true
  const { archive } = lastCopy
  const { passed, damaged } = await tryRestore(ports, { folder, name: archive }, pace)
  await store.note({
    lastTest: { at: ports.clock.now(), archive, passed },
    distrusted: [...new Set([...distrusted, ...damaged])],
    // A copy that cannot be restored is no copy: the next round makes another.
    ...(passed ? {} : { lastCopy: null }),
  })
  return passed
}

async function tryRestore(
  { disk, temporary, onProgress }: SecondCopyPorts,
  place: Place,
  pace: Pace,
): Promise<{ readonly passed: boolean; readonly damaged: readonly string[] }> {
  try {
    return await testRestore({
      disk,
      ...place,
      temporary,
      pace,
      onProgress: (done, total) => onProgress({ step: 'test', done, total: Math.max(total, 1) }),
    })
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'archive-damaged')) throw error
    return { passed: false, damaged: [place.name] }
  }
}

/** The library knows headlines that no archive does; without it the copy is as good. */
async function describeLeftOut(
  { releases }: Pick<SecondCopyPorts, 'releases'>,
  unreadable: readonly Unreadable[],
): Promise<LeftOut | null> {
  if (unreadable.length === 0) return null
  const library = await releases.list().catch(() => ({ releases: [], trash: [] }))
  return describeUnreadable(unreadable, [...library.releases, ...library.trash])
}
