import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { recordFigure } from '../../helpers/figures.ts'
import { addDelay, addFault, addRound, type Tally } from '../rig/figures.ts'
import { judgeStory } from '../rig/judge-story.ts'
import { randomOf } from '../rig/random.ts'
import {
  layOutDesk,
  noteKill,
  readNotes,
  rest,
  scriptOf,
  seatTypist,
  storyIn,
} from '../rig/typist.ts'
import { acknowledgedIn, agesAfterPause, lostMs, percentile, unsavedAges } from '../rig/unsaved.ts'

type Kills = { readonly rounds: number; readonly seed: string }

/** E2: the main process crashes or is killed while she types; a fresh reader looks at the disk. */
export async function killWhileTyping(work: string, test: Kills, tally: Tally): Promise<void> {
  const whileTyping: number[] = []
  const afterPause: number[] = []
  const atKill: number[] = []
  for (let round = 0; round < test.rounds; round += 1) {
    const seed = `${test.seed}/E2/${round}`
    const random = randomOf(seed)
    const folder = join(work, 'e2')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const profile = join(folder, 'profil')
    const id = await layOutDesk(profile)
    const notes = join(folder, 'notes')
    const script = scriptOf(seed)
    const typist = await seatTypist(profile, notes, script)
    // Every third round types without a rest, as the longest wait shows only there.
    const burst = round % 3 === 0 ? 1000 : 3 + random.below(4)
    await typist.begin(0, { seed, burst, restMs: 620 + random.below(300) })
    await rest(2000 + random.below(2500))

    const killedAt = noteKill(notes)
    if (round % 2 === 0) await typist.teras.app.evaluate(() => process.crash()).catch(() => null)
    await typist.teras.kill()

    const noted = readNotes(notes)
    const present = await storyIn(profile, id)
    const saved = acknowledgedIn(noted)
    tally.acknowledged += saved.length
    addRound(tally, `round ${round} (seed ${seed})`, [judgeStory(script, saved, present)])
    atKill.push(lostMs(noted, present.length, killedAt))
    whileTyping.push(...unsavedAges(noted, 300))
    afterPause.push(...agesAfterPause(noted, 600))
    if (saved.length === 0) addFault(tally, `round ${round}: nothing was saved while she typed`)
  }
  figure('typing-unsaved-p95', percentile(whileTyping, 0.95), 2)
  figure('pause-unsaved-p95', percentile(afterPause, 0.95), 0.5)
  console.log(
    `    unsaved at the kill: longest ${Math.round(Math.max(...atKill))} ms; ` +
      `while typing: longest ${Math.round(Math.max(...whileTyping))} ms of ${whileTyping.length}; ` +
      `after a pause: longest ${Math.round(Math.max(0, ...afterPause))} ms of ${afterPause.length}`,
  )

  function figure(name: string, ms: number, goal: number) {
    const value = Math.round(ms) / 1000
    const holds = value <= goal
    recordFigure({ id: name, value, unit: 's', goal, holds })
    console.log(`    ${name} ${value} s (goal ${goal})`)
    if (!holds) addDelay(tally, `${name} is ${value} s`, value / goal)
  }
}
