import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CallName } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import { AppError } from '#core/app-error.ts'
import { type Block, plain } from '#core/release/block.ts'
import { draftRelease, type Release } from '#core/release/release.ts'
import { codeOf } from '../../../../renderer/bridge/refusal.ts'
import { cadenceMs } from '../../../../renderer/saving/autosave.ts'
import { createInterviewStore } from '../../../../renderer/screens/interview/interview-store.ts'
import { compose, facility, kegiatan, required, text } from './ask-kegiatan.ts'

const draft = draftRelease('testrelease01', '2026-01-05T08:00:00+07:00', facility)
const begun: Release = { ...draft, template: 'kegiatan', interview: {} }
const hand: Block = { type: 'paragraph', role: 'body', inlines: plain('Ditambahkan sendiri.') }

function ask(release: Release = begun, refuse?: AppError) {
  const saved: Release[] = []
  const held: Release[] = []
  const call = async (name: CallName, input: { readonly release: Release }) => {
    if (name === 'release.hold') held.push(input.release)
    if (name !== 'release.save') return {}
    if (refuse !== undefined) throw refuse
    saved.push(input.release)
    return { savedAt: '2026-01-05T08:01:00+07:00' }
  }
  const opened = { release, revision: 1, savedAt: '2026-01-05T08:00:00+07:00' }
  const client = { call } as unknown as Pick<Client, 'call'>
  const store = createInterviewStore(client, { opened, template: kegiatan, compose }, codeOf)
  return { store, saved, held }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('createInterviewStore', () => {
  test('saves each answer with the text it makes', async () => {
    const { store, saved } = ask()

    store.answer('what', text('bakti sosial'))
    await vi.advanceTimersByTimeAsync(cadenceMs.pause)

    expect(saved.at(-1)?.interview).toEqual({ what: text('bakti sosial') })
    expect(JSON.stringify(saved.at(-1)?.story)).toContain('bakti sosial')
    expect(store.getState().saveState.kind).toBe('saved')
  })

  test('hands an answer over before the disk has it', async () => {
    const { store, held } = ask()

    store.answer('what', text('bakti'))
    await vi.advanceTimersByTimeAsync(cadenceMs.hold)

    expect(held.at(-1)?.interview).toEqual({ what: text('bakti') })
  })

  test('saves at once when she goes on', async () => {
    const { store, saved } = ask()
    store.answer('what', text('bakti sosial'))

    store.goTo(1)
    await vi.advanceTimersByTimeAsync(0)

    expect(saved).toHaveLength(1)
  })

  test('takes an answer away again', async () => {
    const { store } = ask()
    store.answer('what', text('bakti sosial'))

    store.answer('what', null)

    expect(store.getState().answers).toEqual({})
    expect(JSON.stringify(store.getState().release.story)).not.toContain('bakti sosial')
  })

  test('goes on after the last answer', () => {
    const six = { ...required, city: text('Contohan') }

    const { store } = ask({ ...begun, interview: six })

    expect(kegiatan.questions[store.getState().at]?.id).not.toBe('what')
    expect(store.getState().at).toBe(1 + kegiatan.questions.findIndex(({ id }) => id === 'goal'))
  })

  test('keeps a story that was edited by hand', () => {
    const edited = {
      ...begun,
      interview: required,
      story: [...compose(required).fields.story, hand],
    }
    const { store } = ask(edited)

    store.answer('what', text('apel pagi'))

    expect(store.getState().isStoryHers).toBe(true)
    expect(store.getState().release.story).toEqual(edited.story)
    expect(store.getState().release.interview?.what).toEqual(text('apel pagi'))
  })

  test('drops nothing while the disk refuses', async () => {
    const { store } = ask(begun, new AppError('disk-full', 'no space'))

    store.answer('what', text('bakti sosial'))
    const isSaved = await store.flush()

    expect(isSaved).toBe(false)
    expect(store.getState().saveState).toEqual({ kind: 'failed', code: 'disk-full' })
    expect(store.gather().interview?.what).toEqual(text('bakti sosial'))
    store.close()
  })
})
