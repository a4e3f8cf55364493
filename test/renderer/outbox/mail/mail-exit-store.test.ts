import { describe, expect, test } from 'vitest'
import { noWishes } from '#contract/calls/hand-over.ts'
import type { MailPlan } from '#contract/calls.ts'
import { AppError } from '#core/app-error.ts'
import {
  createMailExit,
  type MailExitPorts,
} from '../../../../renderer/outbox/mail/mail-exit-store.ts'

const wish = { id: 'abcdefghijkl', formats: ['docx'], wishes: noWishes } as const
const small: MailPlan = { sizeBytes: 1000, limitBytes: 5000, fits: true, offers: [] }
const large: MailPlan = {
  sizeBytes: 9000,
  limitBytes: 5000,
  fits: false,
  offers: [{ way: 'two-mails', sizeBytes: 4600 }],
}

function exitWith(
  answers: { readonly plan?: MailPlan; readonly refuse?: AppError },
  prepare: () => Promise<void> = async () => undefined,
) {
  const asked: { readonly name: string; readonly input: unknown }[] = []
  const call = async (name: string, input: unknown) => {
    asked.push({ name, input })
    if (answers.refuse !== undefined) throw answers.refuse
    return name === 'outbox.plan' ? (answers.plan ?? small) : { queued: ['00000000000000a1'] }
  }
  return { exit: createMailExit({ call: call as MailExitPorts['call'], prepare }), asked }
}

describe('createMailExit', () => {
  test('prepares the release before it is weighed', async () => {
    const steps: string[] = []
    const { exit, asked } = exitWith({}, async () => {
      steps.push(`prepared before ${asked.length} calls`)
    })

    await exit.weigh(wish)

    expect([steps, exit.getState().plan]).toEqual([['prepared before 0 calls'], small])
  })

  test('asks nothing where there is nobody to send to', async () => {
    const { exit, asked } = exitWith({})

    await exit.weigh(null)

    expect([asked, exit.getState().isWeighing]).toEqual([[], false])
  })

  test('forgets an answer that she has overtaken', async () => {
    const gates: (() => void)[] = []
    const { exit, asked } = exitWith({}, () => new Promise((resolve) => gates.push(resolve)))
    const first = exit.weigh(wish)
    const second = exit.weigh(null)

    gates[0]?.()
    await Promise.all([first, second])

    expect([asked.length, exit.getState().plan]).toEqual([0, null])
  })

  test('says why it cannot be weighed', async () => {
    const { exit } = exitWith({}, () => Promise.reject(new AppError('export-unsaved', 'unsaved')))

    await exit.weigh(wish)

    expect(exit.getState()).toMatchObject({ refusal: 'export-unsaved', isWeighing: false })
  })

  test('goes back to one mail once that is small enough', async () => {
    const answers = { plan: large }
    const { exit } = exitWith(answers)
    await exit.weigh(wish)
    exit.setSplit(true)

    answers.plan = small
    await exit.weigh(wish)

    expect(exit.getState().split).toBe(false)
  })

  test('queues once however often she presses', async () => {
    const { exit, asked } = exitWith({})

    const both = await Promise.all([exit.queue(wish, 'Rina'), exit.queue(wish, 'Rina')])

    expect(both).toEqual([['00000000000000a1'], null])
    expect(asked).toEqual([{ name: 'outbox.queue', input: { ...wish, split: false, by: 'Rina' } }])
  })

  test('keeps what was weighed where queueing was refused', async () => {
    const answers: { plan: MailPlan; refuse?: AppError } = { plan: small }
    const { exit } = exitWith(answers)
    await exit.weigh(wish)

    answers.refuse = new AppError('disk-full', 'full')
    await exit.queue(wish, '')

    expect(exit.getState()).toMatchObject({ plan: small, queued: null, refusal: 'disk-full' })
  })
})
