import { describe, expect, test } from 'vitest'
import {
  isAddress,
  normalInlines,
  normalStory,
} from '../../../../renderer/editor/convert/normal-form.ts'

describe('normalInlines', () => {
  test('joins neighbours with equal marks', () => {
    expect(
      normalInlines([
        { type: 'text', text: 'Lapas ', marks: ['italic', 'bold', 'bold'] },
        { type: 'text', text: '', marks: [] },
        { type: 'text', text: 'Contoh', marks: ['bold', 'italic'] },
      ]),
    ).toEqual([{ type: 'text', text: 'Lapas Contoh', marks: ['bold', 'italic'] }])
  })

  test('turns a newline into a line break', () => {
    expect(normalInlines([{ type: 'text', text: 'a\nb', marks: [] }])).toEqual([
      { type: 'text', text: 'a', marks: [] },
      { type: 'line-break' },
      { type: 'text', text: 'b', marks: [] },
    ])
  })

  test('drops a link without words', () => {
    expect(normalInlines([{ type: 'link', url: 'https://contoh.go.id', inlines: [] }])).toEqual([])
  })
})

describe('normalStory', () => {
  test('reads one empty lead as an empty story', () => {
    expect(normalStory([{ type: 'paragraph', role: 'lead', inlines: [] }])).toEqual([])
  })

  test('drops a list without items', () => {
    expect(normalStory([{ type: 'list', ordered: true, items: [] }])).toEqual([])
  })
})

describe('isAddress', () => {
  test.each([
    ['https://contoh.go.id', true],
    ['MAILTO:humas@contoh.go.id', true],
    ['javascript:alert(1)', false],
    ['file:///C:/naskah', false],
    ['contoh.go.id', false],
  ])('takes %s: %s', (url, isTaken) => {
    expect(isAddress(url)).toBe(isTaken)
  })
})
