import { describe, expect, test } from 'vitest'
import { looksWhole } from '#core/intake/looks-whole.ts'

const lead =
  'Lapas Wonoasri memanen kangkung di kebun lapas bersama dua puluh warga binaan, Kamis (17/10/2024).'
const whole = [
  'Lapas Wonoasri Panen Kangkung',
  `Wonoasri – ${lead}`,
  '“Kebun ini tempat belajar yang baik bagi kami semua,” ujar Kalapas Wonoasri, Budi Contoh.',
  'Hasil panen dibagikan kepada warga sekitar lapas.',
]

describe('looksWhole', () => {
  test('knows a release by dateline and direct speech', () => {
    expect(looksWhole(whole.join('\n\n'))).toBe(true)
  })

  test.each([
    ['paragraphs without a dateline', [lead, lead, lead, lead]],
    ['a single sentence', [`Wonoasri – ${lead}`]],
    ['nothing', []],
  ])('leaves %s alone', (_, lines) => {
    expect(looksWhole(lines.join('\n\n'))).toBe(false)
  })
})
