import { describe, expect, test } from 'vitest'
import type { CallName } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import { AppError } from '#core/app-error.ts'
import { builtInTemplates } from '#core/templates/templates.ts'
import { codeOf } from '../../../renderer/bridge/refusal.ts'
import { createTemplatesStore } from '../../../renderer/templates/templates-store.ts'

const [first] = builtInTemplates()
if (first === undefined) throw new Error('no template')
const own = { ...first, id: 'kami-apel' }
const other = { ...first, id: 'kami-lain' }

function make(answers: Partial<Record<CallName, unknown>>) {
  const call = async (name: CallName) => {
    const answer = answers[name] ?? {}
    if (answer instanceof Error) throw answer
    return answer
  }
  return createTemplatesStore({ call } as unknown as Pick<Client, 'call'>, codeOf)
}
const ids = (store: ReturnType<typeof make>) => store.getState().own.map(({ id }) => id)

describe('createTemplatesStore', () => {
  test('holds those of the program while hers cannot be read', async () => {
    const store = make({ 'templates.list': new AppError('disk-full', '') })

    await store.load()

    expect(store.getState()).toMatchObject({ own: [], isLoaded: true, refusal: 'disk-full' })
  })

  test('keeps the order when one is changed', async () => {
    const store = make({ 'templates.list': { templates: [own, other] } })
    await store.load()

    await store.save({ ...own, name: { id: 'Baru', en: '' } })

    expect(ids(store)).toEqual(['kami-apel', 'kami-lain'])
    expect(store.getState().own[0]?.name.id).toBe('Baru')
  })

  test('stays as it is when saving is refused', async () => {
    const store = make({ 'templates.save': new AppError('disk-full', '') })

    await expect(store.save(own)).rejects.toMatchObject({ code: 'disk-full' })

    expect(ids(store)).toEqual([])
  })

  test('takes in what was imported and nothing that was refused', async () => {
    const refused = { kind: 'refused', findings: [] }
    const store = make({ 'templates.import': { kind: 'imported', template: own } })

    await store.take('{}')
    await make({ 'templates.import': refused }).take('x')

    expect(ids(store)).toEqual(['kami-apel'])
  })

  test('forgets a removed one', async () => {
    const store = make({ 'templates.list': { templates: [own, other] } })
    await store.load()

    await store.remove('kami-apel')

    expect(ids(store)).toEqual(['kami-lain'])
  })
})
