import { setTimeout as pause } from 'node:timers/promises'
import type { Ledger } from './ledger.ts'
import { randomOf } from './random.ts'
import type { OpenSaver } from './saver.ts'

/** `rotation` saves texts so large that the logs of a store turn several times in a run. */
export type Scenario = 'typing' | 'rotation'
export type Step = {
  readonly id: string
  readonly text: string
  /** The step after is submitted without waiting for this one. */
  readonly hurried: boolean
  readonly pauseMs: number
}

const words = ['warga', 'binaan', 'panen', '“raya”', 'apel', 'é', 'blok', '😀', 'kunjungan', '\n']
const sizes = { typing: [1_500, 8_000], rotation: [30_000, 90_000] } as const
const baseTexts = new Map<string, string>()

/** Step `index` of a seed, whatever came before: a parent can tell what its killed child did. */
export function stepAt(seed: string, scenario: Scenario, index: number): Step {
  const random = randomOf(`${seed}/${scenario}/${index}`)
  const id = `r${random.below(Math.min(4, 1 + Math.floor(index / 6)))}`
  const [least, most] = sizes[scenario]
  const from = random.below(most)
  const text = baseText(seed).slice(from, from + least + random.below(most - least))
  return {
    id,
    // A half of a pair of surrogates is no text: JSON and UTF-8 would each mend it differently.
    text: `${id} ${index} ${text}`.toWellFormed(),
    hurried: random.chance(0.1),
    pauseMs: random.chance(0.2) ? random.below(40) : 0,
  }
}

export type Run = {
  readonly saver: OpenSaver
  readonly ledger: Ledger
  readonly seed: string
  readonly scenario: Scenario
  readonly from?: number
  readonly saves: number
  readonly paced: boolean
  /** Where the fault's scale stands; read after the acknowledgement. */
  readonly at: () => number
}

/** Submits the steps one after another and writes into the ledger what the saver answers. */
export async function runWorkload(run: Run): Promise<void> {
  const { saver, ledger, seed, scenario, from = 0, saves, paced, at } = run
  const open: Promise<void>[] = []
  for (let index = from; index < from + saves; index += 1) {
    const step = stepAt(seed, scenario, index)
    const entry = ledger.submit(step.id, step.text)
    const answered = saver.save(step.id, step.text).then(
      () => {
        entry.acknowledgedAt = at()
      },
      (cause: unknown) => {
        entry.refused = codeOf(cause)
      },
    )
    open.push(answered)
    if (step.hurried) continue
    await Promise.all(open.splice(0))
    if (paced && step.pauseMs > 0) await pause(step.pauseMs)
  }
  await Promise.all(open)
}

export function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return 'code' in cause ? String(cause.code) : cause.message
}

function baseText(seed: string): string {
  const known = baseTexts.get(seed)
  if (known !== undefined) return known
  const random = randomOf(seed)
  const made: string[] = []
  for (let length = 0; length < 200_000; ) {
    const word = `${random.pick(words)}${random.below(1000)} `
    length += word.length
    made.push(word)
  }
  const text = made.join('')
  baseTexts.clear()
  baseTexts.set(seed, text)
  return text
}
