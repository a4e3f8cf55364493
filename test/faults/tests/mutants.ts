import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { mutants } from '../rig/mutants.ts'

/** Takes one rule of the store away at a time; true where A1 and A2 noticed every time. */
export function noticeMutants(seed: string): boolean {
  const sound = faultsOf('', seed)
  return mutants.map(({ name }) => isNoticed(name, seed, sound)).every((noticed) => noticed)
}

function isNoticed(name: string, seed: string, sound: number): boolean {
  try {
    const faults = faultsOf(name, seed)
    const answer = faults > sound ? 'noticed' : 'NOT NOTICED'
    console.log(`without ${name}: ${answer} (${faults} faults, ${sound} with it)`)
    return faults > sound
  } catch (cause) {
    console.log(`without ${name}: not tried, ${String(cause)}`)
    return false
  }
}

function faultsOf(name: string, seed: string): number {
  const child = join(import.meta.dirname, '../rig/mutant-child.ts')
  const args = [child, name, seed]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const reason = /Error: (.*)/.exec(stderr)?.[1] ?? stderr
  if (status !== 0) throw new Error(reason)
  return Number(stdout.trim().split('\n').at(-1))
}
