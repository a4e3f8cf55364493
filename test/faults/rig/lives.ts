import type { Act } from './life.ts'
import { type Random, randomOf } from './random.ts'
import { stepAt } from './workload.ts'

/** Every act of the store once or more, with saves after each, so that a fault is followed by work. */
export function fullLife(seed: string): readonly Act[] {
  const save = savesOf(seed, 0)
  return [
    save('r0'),
    save('r0'),
    { act: 'settings', text: `@settings 1 ${seed}` },
    save('r1'),
    { act: 'list' },
    { act: 'photo', id: 'r0', number: 1 },
    { act: 'name', id: 'r0', name: 'Awal' },
    save('r0'),
    { act: 'duplicate', id: 'r1' },
    { act: 'discard', id: 'r1' },
    save('r0'),
    { act: 'restore', id: 'r1' },
    save('r1'),
    { act: 'settings', text: `@settings 2 ${seed}` },
    { act: 'restart' },
    { act: 'photo', id: 'r1', number: 2 },
    save('r1'),
    save('r2'),
    save('r0'),
    // The name before must outlast it, though the names were read anew.
    { act: 'name', id: 'r0', name: 'Akhir' },
    { act: 'discard', id: 'r0' },
    save('r0'),
    save('r1'),
  ]
}

/** Fills both logs of a release, so that its next save turns to the older one. */
export function agingLife(seed: string): readonly Act[] {
  const text = stepAt(seed, 'rotation', 0).text.repeat(20).slice(0, 530_000)
  const save = (nr: number): Act => ({ act: 'save', id: 'r0', text: `r0 ${nr} ${text}` })
  // Named and in the file that is emptied next: it must have been kept before.
  return [save(1), { act: 'name', id: 'r0', name: 'Awal' }, save(2), save(3), save(4)]
}

/** On a disk where `agingLife` was: the first save turns the logs. */
export function turningLife(seed: string): readonly Act[] {
  const save = savesOf(seed, 10)
  return [{ act: 'restart' }, save('r0'), save('r0'), save('r1'), { act: 'restart' }, save('r0')]
}

/** Numbers its texts from `from` on: a later life must not look older. */
export function randomLife(seed: string, from = 0): readonly Act[] {
  const random = randomOf(`${seed}/life`)
  const save = savesOf(seed, from)
  const ids = ['r0', 'r1', 'r2'] as const
  return Array.from({ length: 6 + random.below(12) }, (_, nr): Act => {
    const id = random.pick(ids)
    const kind = random.below(12)
    if (kind === 0) return { act: 'settings', text: `@settings ${from + nr} ${seed}` }
    if (kind === 1) return { act: 'restart' }
    if (kind === 2) return { act: 'list' }
    if (kind === 4) return { act: 'photo', id, number: from + nr }
    if (kind === 5) return { act: 'name', id, name: `Versi ${from + nr}` }
    if (kind === 3) return { act: placeOf(random), id }
    return save(id)
  })
}

function placeOf(random: Random): 'discard' | 'restore' {
  return random.chance(0.6) ? 'discard' : 'restore'
}

function savesOf(seed: string, from: number) {
  let index = from
  return (id: string): Act => {
    index += 1
    return { act: 'save', id, text: `${id} ${index} ${stepAt(seed, 'typing', index).text}` }
  }
}
