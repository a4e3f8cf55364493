import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { recordFigure } from '../../helpers/figures.ts'
import { addDelay, addFault, addRound, type Tally } from '../rig/figures.ts'
import { judgeStory } from '../rig/judge-story.ts'
import { randomOf } from '../rig/random.ts'
import {
  type Death,
  layOutDesk,
  readNotes,
  rest,
  scriptOf,
  seatTypist,
  storyIn,
  type Typist,
} from '../rig/typist.ts'
import { acknowledgedIn, lostMs } from '../rig/unsaved.ts'

type Crashes = { readonly deaths: readonly Death[]; readonly seed: string }

/** After these the page is not loaded a fourth time within the minute: the plain text is shown. */
const livesPerStart = 3
const backLimitMs = { crash: 3000, chrome: 3000, memory: 30_000, loop: 60_000 } as const

/** E1: the page dies while she types; it must be back, with the text and the caret where it was. */
export async function crashWhileTyping(work: string, test: Crashes, tally: Tally): Promise<void> {
  const lost: number[] = []
  const back: number[] = []
  for (let done = 0; done < test.deaths.length; done += livesPerStart + 1) {
    const seed = `${test.seed}/E1/${done}`
    const folder = join(work, 'e1')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const desk = { profile: join(folder, 'profil'), notes: join(folder, 'notes') }
    const id = await layOutDesk(desk.profile)
    const script = scriptOf(seed)
    const typist = await seatTypist(desk.profile, desk.notes, script)
    try {
      let from = 0
      for (const death of test.deaths.slice(done, done + livesPerStart + 1)) {
        const round = tally.rounds
        const random = randomOf(`${seed}/${round}`)
        const burst = random.chance(0.5) ? 1000 : 4 + random.below(10)
        await typist.begin(from, { seed: `${seed}/${round}`, burst, restMs: 500 })
        await rest(500 + random.below(1800))
        const killedAt = await typist.crash(death)
        const sight = await waitForPage(typist, killedAt, backLimitMs[death])
        const noted = readNotes(desk.notes)
        const saved = acknowledgedIn(noted)
        const label = `round ${round}, ${death} (seed ${seed})`
        if (sight === null) {
          addFault(tally, `${label}: the page did not come back`)
          break
        }
        const isPlain = sight.rescued !== ''
        const story = isPlain ? await storyIn(desk.profile, id) : sight.story
        addRound(tally, label, [judgeStory(script, saved, story)])
        lost.push(lostMs(noted, story.length, killedAt))
        if (isPlain) {
          if (!sight.rescued.includes(story.trim()))
            addFault(tally, `${label}: another text is shown`)
          break
        }
        if (death === 'crash' || death === 'chrome') back.push(sight.afterMs)
        if (sight.caret !== story.length) {
          addFault(tally, `${label}: the caret is at ${sight.caret} of ${story.length}`)
        }
        from = story.length
      }
      tally.acknowledged += acknowledgedIn(readNotes(desk.notes)).length
    } finally {
      await typist.teras.kill()
    }
  }
  const crashLostMs = Math.round(Math.max(0, ...lost))
  figure('crash-lost-ms', crashLostMs, 400, 'ms')
  figure('crash-back-s', Math.round(Math.max(0, ...back)) / 1000, 3, 's')

  function figure(name: string, value: number, goal: number, unit: string) {
    const holds = value <= goal
    recordFigure({ id: name, value, unit, goal, holds })
    console.log(`    ${name} ${value} ${unit} (goal ${goal})`)
    if (!holds) addDelay(tally, `${name} is ${value} ${unit}`, value / goal)
  }
}

/** Until the page shows the text, and for a moment longer, as the caret comes last. */
async function waitForPage(typist: Typist, from: number, limitMs: number) {
  const now = () => performance.timeOrigin + performance.now()
  // A page that is about to die may still answer once.
  await rest(60)
  for (;;) {
    const sight = await typist.look()
    const afterMs = now() - from
    const isBack = sight !== null && (sight.rescued !== '' || sight.caret >= 0)
    if (isBack) return { ...sight, afterMs }
    if (afterMs > limitMs + 2000) return sight === null ? null : { ...sight, afterMs }
    await rest(40)
  }
}
