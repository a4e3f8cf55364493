import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { runtime } from '../../build/runtime.mjs'
import { median } from './median.ts'

const rounds = 7

/** Process start to usable library, divided by process start to the first paint of a blank window. */
export async function measureStart(): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'teras-start-'))
  const ours: number[] = []
  const blank: number[] = []
  // The first start of each fills the system's caches and the profile, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const blankMs = await startOnce(['test/bench/blank'], profile, firstPaint)
    const oursMs = await startOnce(['.', '--lang=id'], profile, libraryUsable)
    if (round > 0) {
      blank.push(blankMs)
      ours.push(oursMs)
    }
  }
  rmSync(profile, { recursive: true, force: true })
  console.log(
    `start: library ${median(ours)} ms, blank window ${median(blank)} ms (${rounds} rounds)`,
  )
  return median(ours) / median(blank)
}

/** Process start to usable library of the profile in `folder`, in milliseconds. */
export function startLibrary(folder: string): Promise<number> {
  return startOnce(['.', '--lang=id'], folder, libraryUsable)
}

/** When the page was ready, as a wall-clock moment; null while it is not. */
type Readiness = () => number | null

const firstPaint: Readiness = () => {
  const [paint] = performance.getEntriesByName('first-contentful-paint')
  return paint === undefined ? null : performance.timeOrigin + paint.startTime
}

const libraryUsable: Readiness = () => {
  const [mark] = performance.getEntriesByName('library-usable')
  return mark === undefined ? null : performance.timeOrigin + mark.startTime
}

async function startOnce(args: string[], profile: string, ready: Readiness): Promise<number> {
  const port = await freePort()
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const startedAt = Date.now()
  const child = spawn(
    runtime().executablePath,
    [...root, `--remote-debugging-port=${port}`, ...args],
    { stdio: 'ignore', env: { ...process.env, TERAS_PROFILE: join(profile, 'profile') } },
  )
  try {
    const page = await connect(port)
    return (await readyAt(page, ready)) - startedAt
  } finally {
    await end(child)
  }
}

const targetsSchema = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.string() }))
const answerSchema = z.object({
  result: z.object({ result: z.object({ value: z.number().nullable() }) }),
})

/** Asks the page itself, by the debugger alone: a test driver would slow the start it measures. */
async function connect(port: number): Promise<WebSocket> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/json/list`)
      const page = targetsSchema.parse(await answer.json()).find(({ type }) => type === 'page')
      if (page !== undefined) return await openSocket(page.webSocketDebuggerUrl)
    } catch {
      // Not listening yet.
    }
    await pause(25)
  }
  throw new Error('the window never answered')
}

function openSocket(url: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url)
    socket.addEventListener('open', () => resolve(socket), { once: true })
    socket.addEventListener('error', () => reject(new Error('refused')), { once: true })
  })
}

async function readyAt(page: WebSocket, ready: Readiness): Promise<number> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const moment = await evaluate(page, `(${ready.toString()})()`)
    if (moment !== null) {
      page.close()
      return moment
    }
    await pause(25)
  }
  throw new Error('the window never became usable')
}

function evaluate(page: WebSocket, expression: string): Promise<number | null> {
  return new Promise((resolve) => {
    page.addEventListener(
      'message',
      ({ data }) => {
        const answer = answerSchema.safeParse(JSON.parse(String(data)))
        resolve(answer.success ? answer.data.result.result.value : null)
      },
      { once: true },
    )
    const params = { expression, returnByValue: true }
    page.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }))
  })
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
