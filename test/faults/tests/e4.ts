import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addFault, addRound, type Tally } from '../rig/figures.ts'
import { folderPrint } from '../rig/folder-print.ts'
import { type Instance, mostWriters, startInstance } from '../rig/instances.ts'
import { judgeStory } from '../rig/judge-story.ts'
import { randomOf } from '../rig/random.ts'
import { layOutDesk, readNotes, rest, scriptOf, seatTypist, storyIn } from '../rig/typist.ts'
import { acknowledgedIn } from '../rig/unsaved.ts'

type Starts = { readonly rounds: number; readonly seed: string }

const settleMs = 3000
/** Longer than any start takes on a busy machine; most end after one second. */
const endedMs = 12_000

/** E4: more than one start on one profile; at any time at most one of them may write. */
export async function startTwice(work: string, test: Starts, tally: Tally): Promise<void> {
  const races = Math.max(1, Math.round(test.rounds / 5))
  await startBesideTypist(work, { ...test, rounds: test.rounds - races }, tally)
  for (let round = 0; round < races; round += 1) await race(work, round, tally)
}

/** One program in which she types, and another start every now and then. */
async function startBesideTypist(work: string, test: Starts, tally: Tally): Promise<void> {
  const seed = `${test.seed}/E4`
  const random = randomOf(seed)
  const folder = freshFolder(work)
  const profile = join(folder, 'profil')
  const id = await layOutDesk(profile)
  const notes = join(folder, 'notes')
  const script = scriptOf(seed, 60_000)
  const typist = await seatTypist(profile, notes, script)
  try {
    await typist.begin(0, { seed, burst: 20, restMs: 500 })
    await firstAcknowledgement(notes)
    for (let round = 0; round < test.rounds; round += 1) {
      const label = `second start ${round} (seed ${seed})`
      await rest(random.below(600))
      const second = startInstance({ profile })
      const until = performance.now() + endedMs
      const most = await mostWriters(profile, () => !second.isAlive() || performance.now() > until)
      if (most > 1) addFault(tally, `${label}: ${most} writers at once`)
      if (second.isAlive()) addFault(tally, `${label}: it stayed open`)
      await second.kill()
      addRound(tally, label, [])
    }
  } finally {
    await typist.teras.kill()
  }
  const saved = acknowledgedIn(readNotes(notes))
  tally.acknowledged += saved.length
  addRound(tally, `beside (seed ${seed})`, [judgeStory(script, saved, await storyIn(profile, id))])
}

/** On a quick machine all starts would be over before she has anything to lose. */
async function firstAcknowledgement(notes: string): Promise<void> {
  const until = performance.now() + endedMs
  while (acknowledgedIn(readNotes(notes)).length === 0 && performance.now() < until) await rest(50)
}

/** Two starts at the same moment on a fresh profile: one stays, and the profile is whole. */
async function race(work: string, round: number, tally: Tally): Promise<void> {
  const folder = freshFolder(work)
  const profile = join(folder, 'profil')
  const both: readonly Instance[] = [startInstance({ profile }), startInstance({ profile })]
  const until = performance.now() + endedMs
  const oneLeft = () =>
    both.some((one) => !one.isAlive()) && existsSync(join(profile, 'PROFILE.json'))
  const most = await mostWriters(profile, () => oneLeft() || performance.now() > until)
  const left = both.filter((one) => one.isAlive()).length
  if (most > 1) addFault(tally, `race ${round}: ${most} writers at once`)
  if (left !== 1) addFault(tally, `race ${round}: ${left} of 2 stayed open`)
  for (const one of both) await one.kill()
  addRound(tally, `race ${round}`, [])
}

const nobody = 65534

/** Another account of this machine opens the profile in which she types: it must not write. */
export async function startAsAnotherUser(work: string, seed: string, tally: Tally): Promise<void> {
  const folder = freshFolder(work)
  const profile = join(folder, 'profil')
  await layOutDesk(profile)
  openToAll(folder)
  const typist = await seatTypist(profile, join(folder, 'notes'), scriptOf(seed))
  try {
    await typist.begin(0, { seed, burst: 20, restMs: 500 })
    const home = join(folder, 'home')
    mkdirSync(home)
    chmodSync(home, 0o777)
    const other = startInstance({ profile, home, user: nobody })
    const until = performance.now() + settleMs
    const most = await mostWriters(profile, () => !other.isAlive() || performance.now() > until)
    if (most > 1) addFault(tally, `another user: ${most} writers at once`)
    await other.kill()
  } finally {
    await typist.teras.kill()
  }
  addRound(tally, 'another user', [])
}

/** A profile of a later format is opened by this release: not a byte of it changes. */
export async function startOnNewerProfile(work: string, tally: Tally): Promise<void> {
  const profile = join(freshFolder(work), 'profil')
  await layOutDesk(profile)
  const path = join(profile, 'PROFILE.json')
  const facts = JSON.parse(readFileSync(path, 'utf8')) as object
  writeFileSync(path, `${JSON.stringify({ ...facts, format: 99 })}\n`)
  const before = folderPrint(join(profile, 'drafts'))
  const older = startInstance({ profile })
  await rest(settleMs)
  if (!older.isAlive()) addFault(tally, 'a newer profile: the program did not stay open')
  await older.kill()
  if (folderPrint(join(profile, 'drafts')) !== before)
    addFault(tally, 'a newer profile was changed')
  if (!readFileSync(path, 'utf8').includes('"format":99'))
    addFault(tally, 'PROFILE.json was changed')
  addRound(tally, 'a newer profile', [])
}

function freshFolder(work: string): string {
  const folder = join(work, 'e4')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o777)
}
