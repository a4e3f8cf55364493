import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { bundleChild } from './bundle-child.ts'
import type { Order } from './kill-child.ts'
import { atTheEnd } from './machine.ts'

type Waiting = {
  readonly child: ChildProcess
  readonly output: Output
  readonly forget: () => void
}
type Output = { text: string; readonly until: (sign: RegExp) => Promise<void> }

export type Killed = {
  /** Steps acknowledged through the pipe before the child died. */
  readonly acknowledged: readonly number[]
}

export type KillRange = {
  /** From which word of the child the moment is counted. */
  readonly after: 'begun' | 'acknowledgement'
  readonly ms: number
}

/** Children that have loaded everything wait here, so that a round costs no start of Node. */
export async function openKillingFloor(work: string) {
  const script = await bundleChild(join(work, 'bundle'), 'kill-child')
  const cache = join(work, 'compiled')
  const waiting: Waiting[] = []
  const refill = () => {
    while (waiting.length < 2) waiting.push(startChild(script, cache))
  }
  refill()
  return {
    async round(order: Order, { after, ms }: KillRange): Promise<Killed> {
      const next = waiting.shift() ?? startChild(script, cache)
      refill()
      const { child, output, forget } = next
      await output.until(/ready\n/)
      child.stdin?.write(`${JSON.stringify(order)}\n`)
      await output.until(after === 'begun' ? /begun\n/ : /\d+\n/)
      await pause(ms)
      const gone = once(child, 'close')
      child.kill('SIGKILL')
      await gone
      forget()
      const lines = output.text.split('\n').slice(0, -1)
      return { acknowledged: lines.filter((line) => /^\d+$/.test(line)).map(Number) }
    },
    close() {
      for (const { child } of waiting.splice(0)) child.kill('SIGKILL')
    },
  }
}

function startChild(script: string, cache: string): Waiting {
  const child = spawn(process.execPath, [script], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  let wake = () => {}
  const output: Output = {
    text: '',
    async until(sign) {
      const deadline = Date.now() + 30_000
      while (!sign.test(output.text)) {
        if (child.exitCode !== null || Date.now() > deadline) throw new Error('the child gave up')
        await Promise.race([new Promise<void>((resolve) => (wake = resolve)), pause(500)])
      }
    },
  }
  child.stdout?.on('data', (bytes) => {
    output.text += String(bytes)
    wake()
  })
  const kill = () => void child.kill('SIGKILL')
  const forget = atTheEnd(kill)
  return { child, output, forget }
}
