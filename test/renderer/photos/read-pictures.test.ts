import { describe, expect, test } from 'vitest'
import { picturesOfPaste } from '../../../renderer/photos/read-pictures.ts'

const picture = new File(['x'], 'image.png', { type: 'image/png' })
const sheet = new File(['x'], 'tabel.xlsx', { type: 'application/vnd.ms-excel' })

/** A clipboard in the one respect that matters here; no list of files can be made by hand. */
const clipboard = (types: readonly string[], files: readonly File[]) => {
  const list = Object.assign(Object.create(null), files, {
    length: files.length,
    item: (at: number) => files[at] ?? null,
    [Symbol.iterator]: () => files[Symbol.iterator](),
  })
  return { types, files: list }
}

describe('picturesOfPaste', () => {
  test('takes a copied picture', () => {
    expect(picturesOfPaste(clipboard(['Files', 'text/html'], [picture]))).toEqual([picture])
  })

  test('leaves words alone that come with their picture', () => {
    expect(picturesOfPaste(clipboard(['text/plain', 'text/html', 'Files'], [picture]))).toEqual([])
  })

  test('leaves other copied files alone', () => {
    expect(picturesOfPaste(clipboard(['Files'], [sheet, picture]))).toEqual([picture])
  })
})
