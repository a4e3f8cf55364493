import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Craft } from './crafts.ts'
import { saverNamed } from './savers/savers.ts'
import { type Scenario, stepAt } from './workload.ts'

/** What the parent writes to a waiting child; `from` is the first step it plays. */
export type Order = {
  readonly saver: string
  readonly folder: string
  readonly seed: string
  readonly scenario: Scenario | Craft
  readonly from: number
}

/** Saves until it is killed; each acknowledgement goes through the pipe before the next step. */
async function work({ saver, folder, seed, scenario, from }: Order): Promise<void> {
  if (scenario !== 'typing' && scenario !== 'rotation') {
    const { openCraft } = await import('./crafts.ts')
    const { step } = await openCraft(folder, scenario)
    for (let index = from; ; index += 1) {
      await step(index)
      writeSync(1, `${index}\n`)
    }
  }
  const open = await saverNamed(saver).open(folder)
  for (let index = from; ; index += 1) {
    const { id, text } = stepAt(seed, scenario, index)
    await open.save(id, text)
    writeSync(1, `${index}\n`)
  }
}

writeSync(1, 'ready\n')
for await (const line of createInterface({ input: process.stdin })) {
  const order: Order = JSON.parse(line)
  writeSync(1, 'begun\n')
  await work(order)
}
