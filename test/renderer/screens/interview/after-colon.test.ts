import { expect, test } from 'vitest'
import { afterColon } from '../../../../renderer/screens/interview/after-colon.ts'

test.each([
  ['Hasil positif (3) lebih banyak.', 'hasil positif (3) lebih banyak.'],
  ['Remisi I dan Remisi II berjumlah 135.', 'Remisi I dan Remisi II berjumlah 135.'],
])('goes on with %j', (sentence, words) => {
  expect(afterColon(sentence)).toBe(words)
})
