import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Case, cases } from './corpus/cases.ts'
import { copyDisk, type MapDisk, mapPort } from './corpus/map-port.ts'
import { mutate } from './corpus/mutate.ts'
import { type Answer, askProfile, type Written, writeProfile } from './corpus/profile.ts'
import { addFault, newTally, type Tally } from './rig/figures.ts'
import { randomOf } from './rig/random.ts'

export type F1Options = {
  readonly work: string
  readonly seed: string
  readonly mutations: number
  readonly only?: string
}

/**
 * F1: every case of the corpus on a real folder, then mutations of single bytes and runs of bytes
 * in any file of a profile. Neighbours must be whole, the harmed release its newest text, an
 * earlier one with notice, or a refusal with notice; never a text that was not acknowledged. D is a
 * false word: damage told of a neighbour, or a refusal that no sentence explains.
 */
export async function runF1(options: F1Options, tally: Tally = newTally()): Promise<Tally> {
  const { work, seed, mutations, only } = options
  for (const one of cases) {
    if (only !== undefined && one.name !== only) continue
    await runCase(work, one, tally)
  }
  if (only === undefined) await runMutations(seed, mutations, tally)
  return tally
}

async function runCase(work: string, one: Case, tally: Tally): Promise<void> {
  const home = join(work, 'corpus')
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  const profile = join(home, 'profile')
  const written = await writeProfile(undefined, profile, { saves: 5 })
  if (one.withBirths !== true) rmSync(join(profile, 'births.log'))
  one.harm(join(profile, 'drafts', written.target), profile)
  // The second start must say the same as the first: nothing was swallowed by looking.
  for (const start of ['first', 'second']) {
    const label = `${one.name}, ${start} start`
    try {
      const { answers, listed } = await askProfile(undefined, profile, [...written.texts.keys()])
      judgeAnswers({ ...written, isBirth: one.expected === 'unknown' }, answers, tally, label)
      if (start === 'second') continue
      const got = kindOf(written, answers)
      const expected = one.expected
      const isListed = listed.includes(written.target)
      if (got !== expected) addFault(tally, `${label}: expected ${expected}, got ${got}`)
      if (isListed === (expected === 'unknown')) addFault(tally, `${label}: listed ${isListed}`)
    } catch (cause) {
      addFault(tally, `${label}: did not start: ${String(cause)}`)
    }
  }
}

async function runMutations(seed: string, rounds: number, tally: Tally): Promise<void> {
  const template: MapDisk = { files: new Map(), folders: new Set() }
  const written = await writeProfile(mapPort(template), '/profile', { saves: 4 })
  const paths = [...template.files.keys()].sort()
  for (let round = 0; round < rounds; round += 1) {
    const random = randomOf(`${seed}/mutation/${round}`)
    const disk = copyDisk(template)
    if (random.chance(0.7)) disk.files.delete('/profile/births.log')
    const path = random.chance(0.5) ? `/profile/drafts/${written.target}/a.log` : random.pick(paths)
    const how = mutate(disk, path, random)
    const label = `mutation ${round}: ${how} (seed ${seed})`
    try {
      const ids = [...written.texts.keys()]
      const { answers } = await askProfile(mapPort(disk), '/profile', ids)
      const harmed = ids.find((id) => path.includes(id)) ?? null
      judgeAnswers({ ...written, target: harmed ?? '', isBirth: false }, answers, tally, label)
    } catch (cause) {
      addFault(tally, `${label}: did not start: ${String(cause)}`)
    }
  }
}

type Harmed = Written & {
  /** As far as anybody can tell, nothing was ever acknowledged there: it is passed over. */
  readonly isBirth: boolean
}

function judgeAnswers(
  { target, texts, isBirth }: Harmed,
  answers: ReadonlyMap<string, Answer>,
  tally: Tally,
  label: string,
): void {
  tally.rounds += 1
  const before = tally.lost + tally.ghosts + tally.silent
  for (const [id, answer] of answers) {
    const known = texts.get(id)
    if (known === undefined) {
      tally.ghosts += 1
      tally.notes.push(`G ${label}: ${id}`)
      continue
    }
    tally.acknowledged += known.length
    const isNewest = answer.text === known.at(-1)
    const isUnknown = isBirth && id === target
    const falseWord = isUnknown ? wordOf(answer) : falseWordIn(answer, id === target)
    if (falseWord !== null) {
      tally.damaged += 1
      tally.notes.push(`D ${label}: ${falseWord}`)
    }
    if (isUnknown && answer.text === null) continue
    if (isNewest) continue
    if (answer.text !== null && !known.includes(answer.text)) {
      tally.silent += 1
      tally.notes.push(`X ${label}: ${answer.text.slice(0, 60)}`)
    } else if (id !== target) {
      tally.lost += 1
      tally.notes.push(`L ${label}: neighbour ${answer.code ?? answer.text}`)
    } else if (!answer.isTold) {
      tally.silent += 1
      tally.notes.push(`X ${label}: ${answer.code ?? answer.text} without a word`)
    } else {
      tally.told += 1
    }
  }
  if (tally.lost + tally.ghosts + tally.silent > before) tally.failedRounds += 1
}

/** What must not be said of a release that is whole, or of one that was saved before. */
function falseWordIn({ code, said }: Answer, isHarmed: boolean): string | null {
  if (!isHarmed) return said[0] ?? null
  if (said.includes('never-saved')) return 'told never-saved of a release that was saved'
  return code === null || /^(release|disk)-/.test(code) ? null : code
}

function wordOf({ said }: Answer): string | null {
  return said[0] ?? null
}

function kindOf({ target, texts }: Written, answers: ReadonlyMap<string, Answer>) {
  const answer = answers.get(target)
  if (answer?.code === 'release-unknown') return 'unknown'
  if (answer === undefined || answer.text === null) return 'refused'
  if (answer.isTold) return 'told'
  return answer.text === texts.get(target)?.at(-1) ? 'newest' : 'older'
}
