import { describe, expect, test } from 'vitest'
import { sumFigures } from '../../../../renderer/screens/interview/answers/figure-sum.ts'

const figure = (count: string, unit = 'orang') => ({ id: count, label: 'contoh', count, unit })

describe('sumFigures', () => {
  test('adds counts as Indonesian writes them', () => {
    expect(sumFigures([figure('1.250'), figure('30')])).toMatchObject({ total: 1280, added: 2 })
  })

  test('names what it could not add', () => {
    expect(sumFigures([figure('sekitar 30'), figure('5')])).toMatchObject({
      total: 5,
      unread: ['sekitar 30'],
    })
  })

  test('gives no unit where units differ', () => {
    expect(sumFigures([figure('2', 'orang'), figure('3', 'buah')]).unit).toBeNull()
  })

  test('leaves out what was not counted', () => {
    expect(sumFigures([figure(''), figure('5')])).toMatchObject({ added: 1, unread: [] })
  })

  test('adds decimals without dust', () => {
    expect(sumFigures([figure('0,1', 'kg'), figure('0,2', 'kg')]).total).toBe(0.3)
  })
})
