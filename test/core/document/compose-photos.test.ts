import { describe, expect, test } from 'vitest'
import { printCaption } from '#core/document/compose-photos.ts'

describe('printCaption', () => {
  test.each([
    ['Apel pagi', 'Humas', 'Apel pagi. Foto: Humas'],
    ['Apel pagi.', 'Humas', 'Apel pagi. Foto: Humas'],
    ['“Siap!”', 'Humas', '“Siap!” Foto: Humas'],
    ['Apel pagi', '', 'Apel pagi'],
    ['', 'Foto: Humas', 'Foto: Humas'],
    ['', ' ', ''],
    ['Apel\npagi', 'Humas', 'Apel pagi. Foto: Humas'],
  ])('prints %j by %j as %j', (caption, credit, printed) => {
    expect(printCaption(caption, credit)).toBe(printed)
  })
})
