import { describe, expect, test } from 'vitest'
import { readPhone, tidyPhone, tidyPhones } from '../../../renderer/directory/phone.ts'

describe('readPhone', () => {
  test.each([
    ['081234567890', '0812-3456-7890', '+6281234567890'],
    ['+62 812 3456 7890', '0812-3456-7890', '+6281234567890'],
    ['6281234567890', '0812-3456-7890', '+6281234567890'],
    ['0322321234', '(0322) 321234', '+62322321234'],
    ['+12125552368', '+1 212 555 2368', '+12125552368'],
  ])('reads %s', (typed, shown, e164) => {
    expect(readPhone(typed)).toEqual({ kind: 'number', shown, e164 })
  })

  test('keeps an odd number as typed', () => {
    expect(readPhone(' 110 psw 3 ')).toEqual({ kind: 'odd', shown: '110 psw 3' })
  })

  test('tidies what looks like a number among the cells of a table', () => {
    const cells = ['Budi', '081234567890', '9/10/2024', '0812-3456-7890', '081234567890']

    expect([...tidyPhones(cells)]).toEqual([['081234567890', '0812-3456-7890']])
  })

  test('tidies nothing into nothing', () => {
    expect(tidyPhone('  ')).toBe('')
  })
})
