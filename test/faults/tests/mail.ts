import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { recordFigure } from '../../helpers/figures.ts'
import { behaves, type Misbehaviour } from '../../helpers/mail/misbehaviour.ts'
import { type MailServer, openMailServer, sampleLogin } from '../../helpers/mail/server.ts'
import { notedFileOf } from '../rig/mail-files.ts'
import { type Dies, type MailView, openMailFloor } from '../rig/mail-floor.ts'
import { judgeMails, type MailVerdict } from '../rig/mail-judge.ts'
import { badWeather, type Death, nextDeath, worstDeath } from '../rig/mail-weather.ts'
import type { Plan } from '../rig/plan.ts'
import { type Random, randomOf } from '../rig/random.ts'
import type { FaultTest } from './tests.ts'

type Wish = {
  readonly folder: string
  readonly seed: string
  readonly mails: number
  readonly kills: number
  /** The control: without the record that a sending has begun, killed where that hurts. */
  readonly forgets: boolean
}

type Sum = MailVerdict & {
  readonly acknowledged: number
  readonly kills: number
  readonly mails: number
}

/** Mails go out through a bad line while the program dies again and again. */
export const mailTest: FaultTest = {
  id: 'mail',
  async run(plan) {
    const { seed, work } = plan
    const started = performance.now()
    const floor = await openMailFloor(work)
    try {
      const folder = join(work, 'mail')
      const sum = await sendThroughDeaths(floor, { folder, seed, ...sizeOf(plan), forgets: false })
      const control = await sendThroughDeaths(floor, {
        ...{ folder: join(work, 'mail-control'), seed: `${seed}/control`, forgets: true },
        ...{ mails: 24, kills: 8 },
      })
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      return tell(sum, control, seed, seconds) ? 'held' : 'failed'
    } finally {
      floor.close()
    }
  },
}

function sizeOf({ long, brief }: Plan): { readonly mails: number; readonly kills: number } {
  if (long) return { mails: 500, kills: 200 }
  return brief ? { mails: 24, kills: 10 } : { mails: 75, kills: 30 }
}

function tell(sum: Sum, control: Sum, seed: string, seconds: string): boolean {
  const { lost, doubled, untrue, states } = sum
  const said = Object.entries(states).map(([state, count]) => `${count} ${state}`)
  console.log(
    `mail: ${sum.mails} mails (${sum.acknowledged} acknowledged) through ${sum.kills} kills, ` +
      `lost ${lost}, doubled ${doubled}, untrue ${untrue}; in the end ${said.join(', ')}, ` +
      `seed ${seed}, ${seconds} s`,
  )
  for (const note of sum.notes.slice(0, 5)) console.log(`    ${note}`)
  console.log(
    `    control, without the record of a begun sending: ${control.doubled} doubled, ` +
      (control.doubled > 0 ? 'as it must' : 'so this test proves nothing'),
  )
  const holds = untrue === 0 && sum.acknowledged > 0 && control.doubled > 0
  for (const [id, value] of Object.entries({ 'mail-lost': lost, 'mail-doubled': doubled })) {
    recordFigure({ id, value, unit: 'mails', goal: 0, holds: holds && value === 0 })
  }
  const isHeld = holds && lost + doubled === 0
  if (!isHeld) console.log(`    again: node test/faults/run.ts --only mail --seed ${seed}`)
  return isHeld
}

type Floor = Awaited<ReturnType<typeof openMailFloor>>

async function sendThroughDeaths(floor: Floor, wish: Wish): Promise<Sum> {
  const { folder, seed, mails, kills, forgets } = wish
  rmSync(folder, { recursive: true, force: true })
  const random = randomOf(seed)
  const server = await openMailServer()
  const { host, port, ca } = server
  const order = { folder, server: { host, port, ca }, login: sampleLogin, forgets }
  const queued = new Map<number, string>()
  let tried = 0
  const nextBatches = (share: number) => {
    const batches = batchesOf(tried, share, random)
    tried += share
    return batches
  }
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      // What died before it was acknowledged is put in again, as another mail.
      const share = Math.ceil((mails - queued.size) / (kills - kill))
      const batches = nextBatches(Math.min(share, 6))
      const death = forgets ? worstDeath(random) : nextDeath(random)
      const weather = forgets ? behaves : badWeather(random)
      const busy = { ...order, batches, isLast: false, isOffline: false }
      const life = await floor.live(busy, deathOn(server, death, weather))
      for (const [number, id] of life.queued) queued.set(number, id)
    }
    server.behave(behaves)
    const idle = { ...order, batches: [], isLast: false, isOffline: true }
    const cutOff = await floor.live(idle, null)
    const afterDeaths = judgeMails(queued, viewOf(cutOff.view), server.taken)
    const batches = nextBatches(Math.max(mails - queued.size, 0))
    const done = await floor.live({ ...idle, batches, isLast: true, isOffline: false }, null)
    for (const [number, id] of done.queued) queued.set(number, id)
    const view = viewOf(done.view)
    const atLast = judgeMails(queued, view, server.taken)
    return {
      ...atLast,
      lost: afterDeaths.lost + atLast.lost + waitingIn(view) + unnoted(folder, view),
      untrue: afterDeaths.untrue + atLast.untrue,
      notes: [...afterDeaths.notes, ...atLast.notes],
      acknowledged: queued.size,
      mails: tried,
      kills,
    }
  } finally {
    await server.close()
  }
}

function batchesOf(from: number, count: number, random: Random): readonly (readonly number[])[] {
  const batches: number[][] = []
  for (let at = from; at < from + count; ) {
    const size = Math.min(1 + random.below(3), from + count - at)
    batches.push(Array.from({ length: size }, (_, nr) => at + nr))
    at += size
  }
  return batches
}

/** Bad weather until the moment comes; the control has trouble enough with its deaths. */
function deathOn(server: MailServer, death: Death, weather: Misbehaviour): Dies {
  return async (acknowledged) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    server.behave((visit) => {
      if (visit.step === death.at) setTimeout(resolve, death.ms)
      return weather(visit)
    })
    if (death.at === 'begun') setTimeout(resolve, death.ms)
    if (death.at === 'acknowledged') {
      void acknowledged().then(() => setTimeout(resolve, death.ms))
    }
    // A step that never comes must not keep the child alive for ever.
    const giveUp = setTimeout(resolve, latestMs)
    await promise
    clearTimeout(giveUp)
  }
}

const latestMs = 3000

function viewOf(view: MailView | null): MailView {
  if (view === null) throw new Error('the outbox said nothing of itself')
  return view
}

/** With a good line nothing may be left behind. */
function waitingIn({ dispatches }: MailView): number {
  return dispatches.filter(({ state }) => state === 'waiting' || state === 'sending').length
}

/** Sent ones of which the ledger was never told: to her they are lost. */
function unnoted(folder: string, { dispatches }: MailView): number {
  const noted = new Set(readFileSync(notedFileOf(folder), 'utf8').split('\n'))
  return dispatches.filter(({ id, state }) => state === 'sent' && !noted.has(id)).length
}
