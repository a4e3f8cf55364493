import { describe, expect, test } from 'vitest'
import type { OutboxState } from '#contract/calls.ts'
import { AppError } from '#core/app-error.ts'
import { createOutboxStore, type OutboxPorts } from '../../../renderer/outbox/outbox-store.ts'
import { sampleDispatch } from '../../helpers/sample-dispatch.ts'
import { makeOutbox } from './make-outbox.ts'

/** Answers each call when the test says so. */
function slowPorts() {
  const answers: ((state: OutboxState) => void)[] = []
  const heard = new Set<() => void>()
  const call = () => new Promise((resolve) => answers.push(resolve as (state: OutboxState) => void))
  const on = (_name: string, listener: () => void) => {
    heard.add(listener)
    return () => heard.delete(listener)
  }
  const ports = { call, on } as unknown as OutboxPorts
  return { ports, answers, heard }
}

const one = makeOutbox({ dispatches: [sampleDispatch()] })
const none = makeOutbox()

describe('createOutboxStore', () => {
  test('reads anew after every change', async () => {
    const { ports, answers, heard } = slowPorts()
    const store = createOutboxStore(ports)
    store.watch()
    answers[0]?.(none)
    await expect.poll(() => store.getState().outbox).toEqual(none)

    for (const tell of heard) tell()
    await expect.poll(() => answers.length).toBe(2)
    answers[1]?.(one)

    await expect.poll(() => store.getState().outbox).toEqual(one)
  })

  test('reads once more for changes that came meanwhile', async () => {
    const { ports, answers, heard } = slowPorts()
    createOutboxStore(ports).watch()

    for (const tell of heard) tell()
    for (const tell of heard) tell()
    answers[0]?.(none)
    await expect.poll(() => answers.length).toBe(2)
    answers[1]?.(one)
    await Promise.resolve()

    expect(answers.length).toBe(2)
  })

  test('lets no older answer undo a newer one', async () => {
    const { ports, answers } = slowPorts()
    const store = createOutboxStore(ports)
    const read = store.load()
    const acted = store.act((call) => call('outbox.pause-all', { isPaused: true }))

    answers[1]?.(one)
    await acted
    answers[0]?.(none)
    await read

    expect(store.getState().outbox).toEqual(one)
  })

  test('says why an act was refused and changes nothing', async () => {
    const { ports, answers } = slowPorts()
    const store = createOutboxStore(ports)
    const read = store.load()
    answers[0]?.(one)
    await read

    const isDone = await store.act(() => Promise.reject(new AppError('disk-full', 'full')))

    expect([isDone, store.getState()]).toEqual([
      false,
      { outbox: one, refusal: 'disk-full', isActing: false },
    ])
  })

  test('stops listening when the last one has gone', () => {
    const { ports, heard } = slowPorts()
    const store = createOutboxStore(ports)
    const leave = [store.watch(), store.watch()]

    leave[0]?.()
    const whileOneLooks = heard.size
    leave[1]?.()

    expect([whileOneLooks, heard.size]).toEqual([1, 0])
  })
})
