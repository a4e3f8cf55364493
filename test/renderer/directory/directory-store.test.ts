import { describe, expect, test, vi } from 'vitest'
import type { Client } from '#contract/client.ts'
import { AppError } from '#core/app-error.ts'
import { putEntry } from '#core/directory/change-entries.ts'
import { emptyDirectory } from '#core/directory/directory.ts'
import { makeDirectory, makePerson } from '../../core/directory/make-directory.ts'

vi.stubGlobal('window', { teras: { call: () => Promise.reject(new Error('none')), on: () => {} } })
const { createDirectoryStore } = await import('../../../renderer/directory/directory-store.ts')

const one = makePerson({ id: 'satu00000001' })
const two = makePerson({ id: 'dua000000001', name: 'Siti Contoh' })

/** The main process in memory; `refuse` fails the next saves. */
function fakeMain() {
  const main = { kept: { directory: emptyDirectory, revision: 0 }, refuse: 0, saves: 0 }
  const call = async (name: string, input: unknown) => {
    if (name === 'directory.read') return { ...main.kept, isDamaged: false }
    main.saves += 1
    if (main.refuse > 0) {
      main.refuse -= 1
      throw new AppError('disk-full', 'full')
    }
    const given = input as typeof main.kept
    if (given.revision !== main.kept.revision) return { kind: 'stale', ...main.kept }
    main.kept = { directory: given.directory, revision: given.revision + 1 }
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
})
