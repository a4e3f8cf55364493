import { describe, expect, test } from 'vitest'
import type { FileRead } from '../../../../../renderer/directory/exchange/read-file.ts'
import {
  createImportStore,
  incomingOf,
} from '../../../../../renderer/screens/directory/import/import-store.ts'

const table = (...rows: readonly (readonly string[])[]): FileRead => ({
  kind: 'table',
  encoding: 'utf-8',
  wrongLine: null,
  delimiter: ';',
  rows: rows.map((cells, at) => ({ line: at + 1, cells })),
  phones: new Map([['081234567890', '0812-3456-7890']]),
})
const file = new File(['x'], 'orang.csv')
const withRead = async (read: FileRead) => {
  const store = createImportStore('people', async () => read)
  await store.take(file)
  return store
}

describe('createImportStore', () => {
  test('guesses the columns from the header', async () => {
    const store = await withRead(table(['Nama', 'No', 'Jabatan'], ['Budi', '1', 'Kasi']))

    expect(store.getState()).toMatchObject({ hasHeader: true, columns: ['name', null, 'office'] })
    expect(incomingOf('people', store.getState())?.incoming).toEqual([
      { line: 2, texts: { name: 'Budi', office: 'Kasi' } },
    ])
  })

  test('takes the first row for data where it names nothing', async () => {
    const store = await withRead(table(['Budi', 'Kasi']))
    expect(store.getState()).toMatchObject({ hasHeader: false, columns: [null, null] })

    store.chooseColumn(0, 'name')

    expect(incomingOf('people', store.getState())?.incoming).toEqual([
      { line: 1, texts: { name: 'Budi' } },
    ])
  })

  test('moves a field to the column she chose', async () => {
    const store = await withRead(table(['Nama', 'Jabatan'], ['Kasi', 'Budi']))

    store.chooseColumn(1, 'name')

    expect(store.getState().columns).toEqual([null, 'name'])
  })

  test('takes numbers as the worker tidied them', async () => {
    const store = await withRead(table(['Nama', 'WA'], ['Budi', '081234567890'], ['Siti', '110']))

    const { incoming } = incomingOf('people', store.getState()) ?? { incoming: [] }

    expect(incoming.map(({ texts }) => texts.whatsapp)).toEqual(['0812-3456-7890', '110'])
  })

  test('says that a dropped file cannot be read', async () => {
    const store = createImportStore('people', async () => table(['Nama']))
    const getFile = () => Promise.reject(new DOMException('gone', 'NotFoundError'))

    await store.drop([{ name: 'orang.csv', getFile }])

    expect(store.getState()).toMatchObject({
      fileName: 'orang.csv',
      isReading: false,
      read: { kind: 'refused', reason: 'not-read' },
    })
  })

  test('says which of several dropped files it takes', async () => {
    const store = createImportStore('people', async () => table(['Nama']))
    const getFile = async () => file

    await store.drop([
      { name: 'orang.csv', getFile },
      { name: 'lain.csv', getFile },
    ])
    expect(store.getState()).toMatchObject({ fileName: 'orang.csv', isOneOfMany: true })

    await store.take(file)
    expect(store.getState().isOneOfMany).toBe(false)
  })

  test('drops the answer of a file that was overtaken', async () => {
    const answers: ((read: FileRead) => void)[] = []
    const store = createImportStore('people', () => new Promise((answer) => answers.push(answer)))
    const first = store.take(file)
    const second = store.take(new File(['y'], 'lain.csv'))

    answers[1]?.(table(['Nama'], ['Siti']))
    answers[0]?.(table(['Nama'], ['Budi']))
    await Promise.all([first, second])

    expect(incomingOf('people', store.getState())?.incoming[0]?.texts.name).toBe('Siti')
  })

  test('holds nothing of a file that was refused', async () => {
    const store = await withRead({ kind: 'refused', reason: 'binary', line: null })

    expect(incomingOf('people', store.getState())).toBeNull()
  })
})
