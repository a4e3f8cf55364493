import { describe, expect, test } from 'vitest'
import { printSize } from '#core/text/print-size.ts'

describe('printSize', () => {
  test('prints sizes with the decimal sign of the language', () => {
    expect(printSize(34_816, 'id')).toBe('34 KB')
    expect(printSize(1_258_291, 'id')).toBe('1,2 MB')
    expect(printSize(1_258_291, 'en')).toBe('1.2 MB')
  })

  test('calls no file smaller than one kilobyte', () => {
    expect(printSize(12, 'id')).toBe('1 KB')
  })
})
