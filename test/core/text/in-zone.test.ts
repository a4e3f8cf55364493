import { describe, expect, test } from 'vitest'
import { inZone } from '#core/text/in-zone.ts'

describe('inZone', () => {
  test.each([
    [480, '2024-10-10T10:30:00+08:00'],
    [0, '2024-10-10T02:30:00.000Z'],
  ])('writes the moment %i minutes east', (minutes, written) => {
    expect(inZone('2024-10-10T02:30:00.000Z', minutes)).toBe(written)
  })
})
