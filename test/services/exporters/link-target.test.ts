import { describe, expect, test } from 'vitest'
import { linkTarget } from '#services/exporters/link-target.ts'

describe('linkTarget', () => {
  test.each([
    ['https://example.go.id/a b', 'https://example.go.id/a%20b'],
    ['mailto:humas@example.go.id', 'mailto:humas@example.go.id'],
    ['https://[', null],
    ['javascript:alert(1)', null],
    ['file:///C:/rahasia', null],
  ])('gives %s as %s', (url, target) => {
    expect(linkTarget(url)).toBe(target)
  })
})
