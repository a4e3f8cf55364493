import { describe, expect, test } from 'vitest'
import { tabsAtMost } from '#core/release/place.ts'
import { heirOf, stepTab, tabOf, withoutTab, withTab } from '../../../renderer/app/tabs.ts'

const tab = (id: string, headline = id) => ({ id, headline })
const three = [tab('one'), tab('two'), tab('three')]

describe('withTab', () => {
  test('opens at the end and renames in place', () => {
    expect(withTab(three, tab('four')).at(-1)).toEqual(tab('four'))
    expect(withTab(three, tab('two', 'Dua'))).toEqual([three[0], tab('two', 'Dua'), three[2]])
  })

  test('lets the oldest go when there are too many', () => {
    const many = Array.from({ length: tabsAtMost }, (_, at) => tab(`id${at}`))

    const tabs = withTab(many, tab('new'))

    expect(tabs).toHaveLength(tabsAtMost)
    expect(tabs[0]?.id).toBe('id1')
  })
})

describe('heirOf', () => {
  test.each([
    ['one', 'two'],
    ['three', 'two'],
    ['four', null],
  ])('after %s shows %s', (closed, heir) => {
    expect(heirOf(three, closed)).toBe(heir)
  })

  test('goes to the library when the last tab closes', () => {
    expect(heirOf([tab('one')], 'one')).toBeNull()
    expect(withoutTab([tab('one')], 'one')).toEqual([])
  })
})

describe('stepTab', () => {
  test('goes round with the library before the first', () => {
    expect(stepTab(three, null, 1)).toBe('one')
    expect(stepTab(three, 'three', 1)).toBeNull()
    expect(stepTab(three, null, -1)).toBe('three')
  })
})

describe('tabOf', () => {
  test('cuts a headline to what is kept', () => {
    expect(tabOf(tab('one', 'x'.repeat(500))).headline).toHaveLength(400)
  })
})
