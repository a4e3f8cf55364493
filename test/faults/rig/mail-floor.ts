import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { dispatchSchema } from '#core/outbox/dispatch.ts'
import { bundleChild } from './bundle-child.ts'
import { atTheEnd } from './machine.ts'
import type { MailOrder } from './mail-child.ts'
import { viewFileOf } from './mail-files.ts'

const queuedSchema = z.array(z.tuple([z.int(), z.string()]))
const viewSchema = z.object({
  dispatches: z.array(dispatchSchema),
  damaged: z.array(z.object({ id: z.string(), code: z.string() })),
})
export type MailView = z.infer<typeof viewSchema>

export type MailLife = {
  /** What was acknowledged: the number of each mail with the dispatch it became. */
  readonly queued: ReadonlyMap<number, string>
  /** What it said it has, where it lived to say so. */
  readonly view: MailView | null
}

/** Resolves in the moment of the death. */
export type Dies = (acknowledged: () => Promise<void>) => Promise<void>

type Child = { readonly process: ChildProcess; text: string; readonly forget: () => void }

/** Children that have loaded everything wait here, so that a death costs no start of Node. */
export async function openMailFloor(work: string) {
  const script = await bundleChild(join(work, 'mail-bundle'), 'mail-child')
  const cache = join(work, 'mail-compiled')
  const waiting: Child[] = []
  const start = () => {
    while (waiting.length < 2) waiting.push(startChild(script, cache))
  }
  start()
  return {
    /**
     * `dies` is asked once it has begun, and can wait for its first acknowledgement; without it
     * the child ends by itself.
     */
    async live(order: MailOrder, dies: Dies | null): Promise<MailLife> {
      const child = waiting.shift() ?? startChild(script, cache)
      start()
      const gone = once(child.process, 'close')
      await said(child, /ready\n/)
      child.process.stdin?.write(`${JSON.stringify(order)}\n`)
      await said(child, /begun\n/)
      if (dies !== null) {
        const acknowledged = () => said(child, /queued /).catch(() => undefined)
        await Promise.race([dies(acknowledged), gone])
        child.process.kill('SIGKILL')
      }
      await gone
      child.forget()
      return lifeIn(child.text, order.folder)
    },
    close() {
      for (const { forget } of waiting.splice(0)) forget()
    },
  }
}

function lifeIn(text: string, folder: string): MailLife {
  const queued = new Map<number, string>()
  let view: MailView | null = null
  // The last line may be cut short by the death.
  for (const line of text.split('\n').slice(0, -1)) {
    const [word, ...rest] = line.split(' ')
    if (word === 'queued') {
      for (const [number, id] of queuedSchema.parse(JSON.parse(rest.join(' '))))
        queued.set(number, id)
    }
    if (word === 'viewed')
      view = viewSchema.parse(JSON.parse(readFileSync(viewFileOf(folder), 'utf8')))
  }
  return { queued, view }
}

function startChild(script: string, cache: string): Child {
  const running = spawn(process.execPath, [script], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  const child = { process: running, text: '', forget: atTheEnd(() => void running.kill('SIGKILL')) }
  running.stdout?.on('data', (bytes) => {
    child.text += String(bytes)
  })
  return child
}

async function said(child: Child, sign: RegExp): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!sign.test(child.text)) {
    if (child.process.exitCode !== null || Date.now() > deadline)
      throw new Error('the child gave up')
    await pause(2)
  }
}
