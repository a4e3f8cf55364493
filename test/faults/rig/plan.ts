import { randomBytes } from 'node:crypto'
import { workFolder } from './machine.ts'
import { prepareTools } from './tools.ts'

/** What a run is asked to do and what this machine lets it do. */
export type Plan = {
  readonly long: boolean
  /** What `npm test` has time for: fewer rounds of what takes longest. */
  readonly brief: boolean
  readonly only: readonly string[] | null
  readonly seed: string
  readonly work: string
  /** Null where the group can run, otherwise why it cannot. */
  readonly noMounts: string | null
  readonly noDevices: string | null
  readonly skipped: readonly (readonly [group: string, why: string])[]
}

export type Wishes = {
  readonly long?: boolean
  readonly brief?: boolean
  readonly only?: string | undefined
  readonly seed?: string | undefined
}

export function newPlan({ long = false, brief = false, only, seed }: Wishes): Plan {
  const { forMounts, forDevices } = prepareTools()
  const skipped: (readonly [string, string])[] = []
  if (forMounts !== null) skipped.push(['D1 and the mounts of D3', forMounts])
  if (forDevices !== null) skipped.push(['C1 and D2', forDevices])
  return {
    long,
    brief,
    only: only?.split(',') ?? null,
    seed: seed ?? randomBytes(3).toString('hex'),
    work: workFolder(),
    noMounts: forMounts,
    noDevices: forDevices,
    skipped,
  }
}

type Rounds = { readonly daily: number; readonly long: number }

/** How many rounds this run takes; a brief one a fifth of the daily. */
export function roundsOf({ long, brief }: Pick<Plan, 'long' | 'brief'>, rounds: Rounds): number {
  if (long) return rounds.long
  return brief ? Math.ceil(rounds.daily * 0.2) : rounds.daily
}
