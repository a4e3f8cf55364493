import { readdirSync, readFileSync } from 'node:fs'
import type { Launched } from '../../helpers/launch.ts'

/**
 * Proportional memory of the program and everything it started, in MB, once it has come to rest, as
 * if it ran alone: pages of files that other Electrons on the machine share would count too little,
 * so each file counts once, by the process that holds most of it.
 */
export async function memoryOf({ app, page }: Launched): Promise<number> {
  await page.waitForTimeout(15_000)
  const files = new Map<string, number>()
  let kilobytes = 0
  for (const pid of family(app.process().pid ?? 0)) {
    const held = heldBy(pid)
    kilobytes += held.ownKb
    for (const [file, kb] of held.files) files.set(file, Math.max(files.get(file) ?? 0, kb))
  }
  for (const kb of files.values()) kilobytes += kb
  return kilobytes / 1024
}

function family(root: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = read(`/proc/${name}/stat`)
    parents.set(Number(name), Number(/\) \S (\d+)/.exec(stat)?.[1] ?? 0))
  }
  const belongs = (pid: number): boolean => pid === root || belongsTo(pid)
  const belongsTo = (pid: number): boolean => {
    const parent = parents.get(pid)
    return parent !== undefined && parent !== 0 && belongs(parent)
  }
  return [...parents.keys()].filter(belongs)
}

/** Own and shared memory in proportion; of each file what lies in memory and was not changed. */
function heldBy(pid: number) {
  const files = new Map<string, number>()
  let ownKb = 0
  for (const mapping of read(`/proc/${pid}/smaps`).split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)) {
    const kb = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(mapping)?.[1] ?? 0)
    const file = /^\S+ \S+ \S+ \S+ [1-9]\d*\s+(\/\S+)/.exec(mapping)?.[1]
    if (file === undefined || /^\/(?:dev|memfd)/.test(file)) ownKb += kb('Pss')
    else {
      ownKb += kb('Anonymous')
      files.set(file, (files.get(file) ?? 0) + kb('Rss') - kb('Anonymous'))
    }
  }
  return { ownKb, files }
}

/** A process may go while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
