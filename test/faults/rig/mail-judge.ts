import type { Dispatch } from '#core/outbox/dispatch.ts'
import type { TakenMail } from '../../helpers/mail/server.ts'
import type { MailView } from './mail-floor.ts'
import { numberOf } from './numbered-mail.ts'

export type MailVerdict = {
  /** Acknowledged mails that are nowhere, and mails said to be sent that the server never took. */
  readonly lost: number
  /** Every copy beyond the first. */
  readonly doubled: number
  /** What the outbox says of a mail that is not so. */
  readonly untrue: number
  readonly notes: readonly string[]
  readonly states: Readonly<Record<string, number>>
}

/** What the outbox says of each mail against what the server has of it. */
export function judgeMails(
  queued: ReadonlyMap<number, string>,
  { dispatches, damaged }: MailView,
  taken: readonly TakenMail[],
): MailVerdict {
  const copies = new Map<number, number>()
  for (const { to } of taken) {
    for (const address of to)
      copies.set(numberOf(address), (copies.get(numberOf(address)) ?? 0) + 1)
  }
  const known = new Map(dispatches.map((dispatch) => [dispatch.id, dispatch]))
  const notes: string[] = []
  const states: Record<string, number> = {}
  let [lost, untrue] = [0, 0]
  for (const [number, id] of queued) {
    if (known.has(id)) continue
    lost += 1
    notes.push(`mail ${number} was acknowledged and is not in the outbox`)
  }
  for (const dispatch of dispatches) {
    const number = numberOf(dispatch.to.address)
    const there = copies.get(number) ?? 0
    states[dispatch.state] = (states[dispatch.state] ?? 0) + 1
    if (isTrue(dispatch, there)) continue
    notes.push(`mail ${number} is said to be ${dispatch.state}, the server has ${there}`)
    if (there === 0) lost += 1
    else untrue += 1
  }
  const acknowledged = new Set(queued.values())
  for (const { id, code } of damaged) {
    if (!acknowledged.has(id)) continue
    untrue += 1
    notes.push(`the record of ${id} is damaged: ${code}`)
  }
  const doubled = [...copies.values()].reduce((sum, count) => sum + Math.max(0, count - 1), 0)
  if (doubled > 0) notes.push(`${doubled} copies too many`)
  return { lost, doubled, untrue, notes, states }
}

/** Of an unclear one nobody can know; that it came twice is counted apart. */
function isTrue({ state }: Dispatch, copies: number): boolean {
  if (state === 'unclear') return true
  return state === 'sent' ? copies >= 1 : copies === 0
}
