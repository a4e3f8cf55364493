import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { callOn } from '../../helpers/call.ts'
import { type Launched, launchTeras } from '../../helpers/launch.ts'
import { addDelay, addFault, type Tally } from '../rig/figures.ts'
import { programLimits, type Watched, watchProgram } from '../rig/watch-program.ts'

/** What a part of F3 works with: a running program that is watched, and a place for its promises. */
export type Stage = {
  readonly teras: Launched
  readonly watched: Watched
  /** Counts a promise, and a broken one as a fault of the test. */
  readonly promise: (what: string, holds: boolean, found: string | number) => void
}

export type HugePart = {
  readonly name: string
  /** What is in the profile before the program starts. */
  readonly furnish: (profile: string) => void | Promise<void>
  /** The folder of the profile in a fresh folder. */
  readonly profileIn?: (folder: string) => string
  readonly play: (stage: Stage) => Promise<void>
}

/** F3: one part in a program of its own; then what holds for all of them is asked. */
export async function playHuge(work: string, part: HugePart, tally: Tally): Promise<void> {
  mkdirSync(work, { recursive: true })
  const folder = mkdtempSync(join(work, 'huge-'))
  const profile = part.profileIn?.(folder) ?? join(folder, 'profil')
  const promiseBy =
    (tell: typeof addFault): Stage['promise'] =>
    (what, holds, found) => {
      tally.rounds += 1
      const line = `${part.name}: ${what}: ${found}`
      console.log(`    ${holds ? 'held  ' : 'BROKEN'} ${line}`)
      if (!holds) tell(tally, line)
    }
  const promises = { promise: promiseBy(addFault), pace: promiseBy(addDelay) }
  const { promise, pace } = promises
  try {
    await part.furnish(profile)
    await skipSetup(profile)
    const startedAt = Date.now()
    const teras = await launchTeras({ profile, args: ['--lang=id'] })
    try {
      await teras.page.waitForFunction(
        () => performance.getEntriesByName('library-usable').length > 0,
        undefined,
        { timeout: 60_000 },
      )
      const startMs = Date.now() - startedAt
      pace('start at most 5 s', startMs <= programLimits.startMs, `${startMs} ms`)
      await play(part, teras, promises)
      tally.acknowledged += savesOfPart
    } finally {
      await teras.close().catch(() => teras.kill())
    }
  } catch (cause) {
    promise('goes through', false, String(cause).split('\n')[0] ?? '')
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** What is new and what is saved once more, after each part. */
const savesOfPart = 2

async function play(
  part: HugePart,
  teras: Launched,
  { promise, pace }: Readonly<Record<'promise' | 'pace', Stage['promise']>>,
): Promise<void> {
  const watched = await watchProgram(teras)
  await part.play({ teras, watched, promise })
  const blockMs = Math.round(await watched.blockMs())
  const memoryMb = Math.round(await watched.memoryMb())
  pace('main at most 100 ms held up', blockMs <= programLimits.blockMs, `${blockMs} ms`)
  promise('at most 1.5 GB', memoryMb <= programLimits.memoryMb, `${memoryMb} MB`)
  promise('no crash', !watched.hasCrashed(), watched.hasCrashed() ? 'the page crashed' : 'none')
  // Whatever came before, the program still opens, saves, and reads back.
  const call = callOn(teras.page)
  const { release } = await call('release.create', { release: await blankDraft(teras) })
  await call('release.save', { release: { ...release, headline: 'Masih tersimpan' } })
  const again = await call('release.open', { id: release.id })
  promise('still saves', again.release.headline === 'Masih tersimpan', again.release.headline)
}

async function blankDraft({ page }: Launched) {
  const { releases } = await callOn(page)('library.list', {})
  const [first] = releases
  if (first === undefined) throw new Error('the library is empty')
  const { release } = await callOn(page)('release.open', { id: first.id })
  const { id: _id, createdAt: _at, format: _format, ...draft } = release
  return { ...draft, story: [], photos: [], headline: 'Baru' }
}

async function skipSetup(profile: string): Promise<void> {
  const { firstSettings } = await import('#core/release/settings.ts')
  const { openProfile } = await import('#services/store/profile.ts')
  const opened = openProfile(profile)
  await opened.writable()
  await opened.settings.save({ ...firstSettings, setupSkipped: true })
  await opened.close()
}
