import { describe, expect, test, vi } from 'vitest'
import type { Directory } from '#core/directory/directory.ts'
import { makeDirectory, makePerson } from '../../../core/directory/make-directory.ts'

vi.stubGlobal('window', { teras: { call: () => Promise.reject(new Error('none')), on: () => {} } })
const { createDirectoryScreen, filterRows, rowsOf } = await import(
  '../../../../renderer/screens/directory/directory-screen.ts'
)

const budi = makePerson({ id: 'satu00000001', phone: '0812-3456-7890' })
const siti = makePerson({ id: 'dua000000001', name: 'Siti Contoh', unit: 'Rutan Contoh' })

function openScreen(directory: Directory = makeDirectory({ people: [budi, siti] })) {
  const kept = { directory }
  const screen = createDirectoryScreen({
    getState: () => ({
      directory: kept.directory,
      isLoaded: true,
      isDamaged: false,
      keeping: 'saved',
      refusal: null,
    }),
    async change(act) {
      kept.directory = act(kept.directory)
      return true
    },
  })
  return { screen, people: () => kept.directory.people }
}

describe('createDirectoryScreen', () => {
  test('keeps what was typed when another entry is opened', () => {
    const { screen, people } = openScreen()
    screen.open(budi.id)
    screen.edit({ ...budi, office: 'Kalapas' })

    screen.open(siti.id)

    expect(people()[0]?.office).toBe('Kalapas')
    expect(screen.getState().draft).toEqual(siti)
  })

  test.each([
    [
      'the kind changes',
      (screen: ReturnType<typeof openScreen>['screen']) => screen.showKind('outlets'),
    ],
    [
      'an import begins',
      (screen: ReturnType<typeof openScreen>['screen']) => screen.showMode('import'),
    ],
    ['a new one begins', (screen: ReturnType<typeof openScreen>['screen']) => screen.add()],
  ])('keeps what was typed when %s', (_, leave) => {
    const { screen, people } = openScreen()
    screen.open(budi.id)
    screen.edit({ ...budi, name: 'Budi Baru' })

    leave(screen)

    expect(people()[0]?.name).toBe('Budi Baru')
  })

  test('keeps it by itself after a pause', () => {
    vi.useFakeTimers()
    const { screen, people } = openScreen()
    screen.open(budi.id)
    screen.edit({ ...budi, note: 'bertemu di Wonoasri' })

    vi.advanceTimersByTime(600)
    vi.useRealTimers()

    expect(people()[0]?.note).toBe('bertemu di Wonoasri')
  })

  test('leaves nothing of a new entry that stayed empty', () => {
    const { screen, people } = openScreen()
    screen.add()
    const { draft } = screen.getState()
    if (draft !== null) {
      screen.edit({ ...draft, ...makePerson({ id: draft.id, name: 'T' }) })
      screen.keep()
      screen.edit(makePerson({ id: draft.id, name: '' }))
    }
    screen.keep()

    expect(people()).toEqual([budi, siti])
  })

  test('brings back what was deleted', () => {
    const { screen, people } = openScreen()
    screen.open(siti.id)
    screen.remove()
    expect(people()).toEqual([budi])

    screen.undo()

    expect(people()).toEqual([budi, siti])
  })
})

describe('filterRows', () => {
  const rows = rowsOf([siti, budi])
  const found = (query: string) => filterRows(rows, query).map(({ name }) => name)

  test('stands in the order of the names', () => {
    expect(found('')).toEqual(['Budi Contoh', 'Siti Contoh'])
  })

  test.each([
    ['rut sit', ['Siti Contoh']],
    ['7890', ['Budi Contoh']],
    ['ontoh', []],
  ])('finds “%s”', (query, names) => {
    expect(found(query)).toEqual(names)
  })
})
