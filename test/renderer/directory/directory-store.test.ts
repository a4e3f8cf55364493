import { describe, expect, test, vi } from 'vitest'
import { directoryCalls } from '#contract/calls/directory.ts'
import type { Client } from '#contract/client.ts'
import { AppError } from '#core/app-error.ts'
import { putEntry } from '#core/directory/change-entries.ts'
import { noChanges, withChanges } from '#core/directory/changes.ts'
import { emptyDirectory } from '#core/directory/empty-directory.ts'
import { makeDirectory, makePerson } from '../../core/directory/make-directory.ts'

vi.stubGlobal('window', { teras: { call: () => Promise.reject(new Error('none')), on: () => {} } })
const { createDirectoryStore } = await import('../../../renderer/directory/directory-store.ts')

const one = makePerson({ id: 'satu00000001' })
const two = makePerson({ id: 'dua000000001', name: 'Siti Contoh' })

/** The main process in memory; `refuse` fails the next saves. */
function fakeMain() {
  const main = {
    kept: { directory: emptyDirectory, revision: 0 },
    refuse: 0,
    refuseAt: 0,
    saves: 0,
    sent: [] as unknown[],
  }
  const call = async (name: string, input: unknown) => {
    if (name === 'directory.read') return { ...main.kept, isDamaged: false }
    main.saves += 1
    if (main.refuse > 0 || main.saves === main.refuseAt) {
      main.refuse -= 1
      throw new AppError('disk-full', 'full')
    }
    const given = directoryCalls['directory.save'].input.parse(input)
    const { revision, ...changes } = given
    main.sent.push(changes)
    if (revision !== main.kept.revision) return { kind: 'stale', ...main.kept }
    main.kept = { directory: withChanges(main.kept.directory, changes), revision: revision + 1 }
    return { kind: 'saved', revision: main.kept.revision }
  }
  return { main, client: { call } as unknown as Pick<Client, 'call'> }
}

describe('createDirectoryStore', () => {
  test('shows a change at once and says when it is kept', async () => {
    const { main, client } = fakeMain()
    const store = createDirectoryStore(client)
    await store.load()

    const saving = store.change((now) => putEntry(now, 'people', one))

    expect(store.getState()).toMatchObject({ keeping: 'unsaved', directory: { people: [one] } })
    expect(await saving).toBe(true)
    expect(store.getState().keeping).toBe('saved')
    expect(main.kept.directory.people).toEqual([one])
  })

  test('does a change again on what somebody else saved', async () => {
    const { main, client } = fakeMain()
    const store = createDirectoryStore(client)
    await store.load()
    main.kept = { directory: makeDirectory({ people: [two] }), revision: 7 }

    await store.change((now) => putEntry(now, 'people', one))

    expect(main.kept.directory.people).toEqual([two, one])
    expect(store.getState().directory.people).toEqual([two, one])
  })

  test('keeps what the disk refuses and saves it later', async () => {
    const { main, client } = fakeMain()
    const store = createDirectoryStore(client)
    await store.load()
    main.refuse = 1

    expect(await store.change((now) => putEntry(now, 'people', one))).toBe(false)
    expect(store.getState()).toMatchObject({ refusal: 'disk-full', keeping: 'unsaved' })

    await store.retry()
    expect(store.getState()).toMatchObject({ refusal: null, keeping: 'saved' })
    expect(main.kept.directory.people).toEqual([one])
  })

  test('loses none of many quick changes', async () => {
    const { main, client } = fakeMain()
    const store = createDirectoryStore(client)
    await store.load()

    await Promise.all([
      store.change((now) => putEntry(now, 'people', one)),
      store.change((now) => putEntry(now, 'people', two)),
    ])

    expect(main.kept.directory.people).toEqual([one, two])
    expect(main.saves).toBeLessThan(4)
  })

  test('sends only what changed', async () => {
    const { main, client } = fakeMain()
    main.kept = { directory: makeDirectory({ people: [one, two] }), revision: 3 }
    const store = createDirectoryStore(client)
    await store.load()
    const changed = { ...two, name: 'Siti Sample' }

    await store.change((now) => putEntry(now, 'people', changed))

    expect(main.sent).toEqual([{ ...noChanges, people: [changed] }])
  })

  test('sends many in portions and goes on where the disk refused', async () => {
    const { main, client } = fakeMain()
    const store = createDirectoryStore(client)
    await store.load()
    const people = Array.from({ length: 250 }, (_, at) => makePerson({ id: `orang${at + 10000}` }))
    main.refuseAt = 2

    expect(await store.change((now) => ({ ...now, people }))).toBe(false)
    expect(await store.flush()).toBe(true)

    expect(main.kept.directory.people).toEqual(people)
    expect(main.saves).toBe(4)
  })
})

describe('flush', () => {
  test('has nothing to do where nothing waits', async () => {
    const { main, client } = fakeMain()

    expect(await createDirectoryStore(client).flush()).toBe(true)
    expect(main.saves).toBe(0)
  })

  test('says that the disk refuses, and keeps the words', async () => {
    const { main, client } = fakeMain()
    const store = createDirectoryStore(client)
    await store.load()
    main.refuse = 2
    await store.change((now) => putEntry(now, 'people', one))

    expect(await store.flush()).toBe(false)

    expect(store.getState()).toMatchObject({ keeping: 'unsaved', directory: { people: [one] } })
    await store.retry()
  })

  test('takes along what stands in a form', async () => {
    const { main, client } = fakeMain()
    const store = createDirectoryStore(client)
    await store.load()
    const forget = store.addForm(() => void store.change((now) => putEntry(now, 'people', one)))

    expect(await store.flush()).toBe(true)
    forget()

    expect(main.kept.directory.people).toEqual([one])
  })
})
