import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { recordFigure } from '../../helpers/figures.ts'
import { launchTeras } from '../../helpers/launch.ts'
import { launchWithoutPort } from '../rig/launch-without-port.ts'
import { isRoot, tryToRun } from '../rig/machine.ts'
import type { Plan } from '../rig/plan.ts'
import { type Part, walkEverywhere } from '../rig/silent-tour.ts'
import { watchSockets } from '../rig/socket-watch.ts'
import { readTrace, straceInto } from '../rig/traced-sockets.ts'
import type { FaultTest } from './tests.ts'

/**
 * With everything but the outbox in use no process of the program opens an Internet socket, which
 * is looked at from outside. The driver talks through two pipes and the window through the local
 * socket of the display, so nothing has to be left out of the count.
 */
export const socketsTest: FaultTest = {
  id: 'sockets',
  async run(plan) {
    const reason = whyNot(plan)
    if (reason !== null) {
      console.log(`sockets: skipped, because it ${reason}`)
      return 'skipped'
    }
    const started = performance.now()
    const ways = [await watched(plan), await traced(plan), await cutOff(plan)]
    const control = await seenWithPorts()
    const found = ways.flatMap((way) => way?.sockets ?? [])
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(
      `sockets: ${found.length} in ${ways.filter((way) => way !== null).length} tours, ${seconds} s`,
    )
    for (const way of ways) if (way !== null) console.log(`    ${way.told}`)
    for (const socket of found.slice(0, 5)) console.log(`    ${socket}`)
    const proof = control > 0 ? 'as it must' : 'so this test proves nothing'
    console.log(`    control, the launcher that opens ports: ${control} seen, ${proof}`)
    const holds = found.length === 0 && control > 0
    recordFigure({ id: 'sockets', value: found.length, unit: 'sockets', goal: 0, holds })
    return holds ? 'held' : 'failed'
  },
}

type Way = { readonly told: string; readonly sockets: readonly string[] }

async function watched({ work, long }: Plan): Promise<Way> {
  const { stops, sockets, looks } = await tour(join(work, 'watched'), [], long ? 'all' : 0)
  return { told: `seen from outside: ${stops} stops, ${looks} looks at all processes`, sockets }
}

/** Every call is written down, those between two looks as well. */
async function traced({ work, long }: Plan): Promise<Way | null> {
  // Nobody may look into Chromium's sandbox, and root alone starts without it.
  if (!isRoot || !has('strace')) return skip('the traced tour', 'needs root and strace')
  const folder = join(work, 'traced')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'trace')
  const { stops } = await tour(join(folder, 'tour'), straceInto(file), long ? 'all' : 1)
  const { reaching, unused, calls } = readTrace(file)
  rmSync(folder, { recursive: true, force: true })
  const told =
    `by strace: ${stops} stops, ${calls} calls, ` +
    `${unused} sockets made for the names of interfaces and never given an address`
  return { told, sockets: calls === 0 ? ['strace saw nothing'] : reaching }
}

/** A machine without a network, not even with itself. */
async function cutOff({ work, long }: Plan): Promise<Way | null> {
  if (!isRoot || tryToRun('unshare', ['-n', 'true']).code !== 0) {
    return skip('the tour without a network', 'needs root and network name spaces')
  }
  const { stops, sockets } = await tour(join(work, 'cut-off'), ['unshare', '-n'], long ? 'all' : 2)
  return { told: `in a network without interfaces: ${stops} stops, all reached`, sockets }
}

async function tour(folder: string, under: readonly string[], part: Part) {
  const teras = await launchWithoutPort({ folder, under })
  const watch = watchSockets(teras.pid)
  try {
    const walked = await walkEverywhere(teras.page, part)
    await teras.close()
    return { stops: walked.length, ...watch.stop() }
  } finally {
    watch.stop()
    teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The usual launcher opens two ports: who does not see them would see none. */
async function seenWithPorts(): Promise<number> {
  const teras = await launchTeras()
  const watch = watchSockets(teras.app.process().pid ?? 0)
  await teras.page.waitForSelector('main')
  const { sockets } = watch.stop()
  await teras.kill()
  return sockets.length
}

function skip(what: string, why: string): null {
  console.log(`    skipped: ${what}, because it ${why}`)
  return null
}

function has(command: string): boolean {
  return tryToRun('sh', ['-c', `command -v ${command}`]).code === 0
}

function whyNot(plan: Plan): string | null {
  if (plan.brief) return 'takes too long for a brief look'
  if (process.platform !== 'linux' || !existsSync('/proc/self/net')) return 'needs Linux'
  return process.env.DISPLAY ? null : 'needs a display (Xvfb)'
}
