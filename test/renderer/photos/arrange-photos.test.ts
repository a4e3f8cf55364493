import { describe, expect, test } from 'vitest'
import type { Photo } from '#core/release/photo.ts'
import { changePhoto, movePhoto, putBackPhoto } from '../../../renderer/photos/arrange-photos.ts'

const photoOf = (hash: string): Photo => ({
  hash,
  mediaType: 'image/jpeg',
  widthPx: 4,
  heightPx: 3,
  sizeBytes: 9,
  caption: '',
  credit: '',
  altText: '',
})
const [a, b, c] = [photoOf('a'), photoOf('b'), photoOf('c')]
const order = (photos: readonly Photo[]) => photos.map(({ hash }) => hash).join('')

describe('movePhoto', () => {
  test('moves a photo one place either way', () => {
    expect(order(movePhoto([a, b, c], 'b', -1))).toBe('bac')
    expect(order(movePhoto([a, b, c], 'b', 1))).toBe('acb')
  })

  test('leaves the row alone at its edges', () => {
    expect(order(movePhoto([a, b, c], 'a', -1))).toBe('abc')
    expect(order(movePhoto([a, b, c], 'c', 1))).toBe('abc')
    expect(order(movePhoto([a, b, c], 'x', 1))).toBe('abc')
  })
})

describe('changePhoto', () => {
  test('changes the words of one photo only', () => {
    const changed = changePhoto([a, b], 'b', { caption: 'Panen' })

    expect(changed.map(({ caption }) => caption)).toEqual(['', 'Panen'])
  })
})

describe('putBackPhoto', () => {
  test('puts a photo back where it stood', () => {
    expect(order(putBackPhoto([a, c], b, 1))).toBe('abc')
    expect(order(putBackPhoto([a], c, 2))).toBe('ac')
  })

  test('does not double a photo added again since', () => {
    expect(order(putBackPhoto([a, b], b, 0))).toBe('ab')
  })
})
