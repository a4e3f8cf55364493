import { describe, expect, test } from 'vitest'
import { createClient } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import { createLibraryStore } from '../../../../renderer/screens/library/library-store.ts'
import { makeRelease } from '../../../helpers/make-release.ts'
import { makeCard } from './make-card.ts'

const harvest = makeCard({ id: 'harvest00001', headline: 'Panen Kangkung' })
const raid = makeCard({ id: 'raid00000001', headline: 'Razia Gabungan' })

const copied = {
  release: makeRelease({ id: 'copy00000001' }),
  revision: 1,
  savedAt: '2026-01-05T08:00:00Z',
}

/** A main process of a few lines: it lists two releases, and refuses while it is told to. */
function makeMain() {
  const heard: string[] = []
  let refusal: ErrorCode | null = null
  const client = createClient({
    async call(name) {
      heard.push(name)
      if (refusal !== null) return { ok: false, code: refusal }
      if (name === 'library.part') {
        return { ok: true, value: { releases: [harvest], trash: [raid], total: 1, next: null } }
      }
      return { ok: true, value: name === 'release.duplicate' ? copied : {} }
    },
    listen: () => () => {},
  })
  return {
    client,
    heard,
    refuse(code: ErrorCode | null) {
      refusal = code
    },
  }
}

describe('createLibraryStore', () => {
  test('loads the releases and the trash', async () => {
    const store = createLibraryStore(makeMain().client)

    await store.perform({ verb: 'load' })

    expect(store.getState()).toMatchObject({ isLoaded: true, releases: [harvest], trash: [raid] })
  })

  test('moves a release to the trash and says so', async () => {
    const store = createLibraryStore(makeMain().client)
    await store.perform({ verb: 'load' })

    await store.perform({ verb: 'discard', id: harvest.id })

    expect(store.getState()).toMatchObject({
      releases: [],
      trash: [raid, harvest],
      message: { kind: 'discarded', card: harvest },
    })
  })

  test('brings a discarded release back unchanged', async () => {
    const store = createLibraryStore(makeMain().client)
    await store.perform({ verb: 'load' })
    await store.perform({ verb: 'discard', id: harvest.id })

    await store.perform({ verb: 'restore', id: harvest.id })

    expect(store.getState()).toMatchObject({
      releases: [harvest],
      trash: [raid],
      message: { kind: 'restored', card: harvest },
    })
  })

  test('keeps the release listed when discarding is refused', async () => {
    const main = makeMain()
    const store = createLibraryStore(main.client)
    await store.perform({ verb: 'load' })
    main.refuse('disk-full')

    await store.perform({ verb: 'discard', id: harvest.id })

    expect(store.getState()).toMatchObject({
      releases: [harvest],
      message: {
        kind: 'refused',
        code: 'disk-full',
        deed: { verb: 'discard', id: harvest.id },
      },
    })
  })

  test('takes the refusal away once loading succeeds', async () => {
    const main = makeMain()
    const store = createLibraryStore(main.client)
    main.refuse('disk-failed')
    await store.perform({ verb: 'load' })
    main.refuse(null)

    await store.perform({ verb: 'load' })

    expect(store.getState()).toMatchObject({ isLoaded: true, message: null })
  })

  test('answers with the id of the copy', async () => {
    const store = createLibraryStore(makeMain().client)

    expect(await store.perform({ verb: 'duplicate', id: harvest.id })).toBe('copy00000001')
  })

  test('sends a release to the trash only once', async () => {
    const main = makeMain()
    const store = createLibraryStore(main.client)
    await store.perform({ verb: 'load' })

    await Promise.all([
      store.perform({ verb: 'discard', id: harvest.id }),
      store.perform({ verb: 'discard', id: harvest.id }),
    ])

    expect(main.heard).toEqual(['library.part', 'release.discard'])
  })
})
