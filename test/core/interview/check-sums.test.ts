import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#core/interview/answer.ts'
import { checkSums, readCount } from '#core/interview/check-sums.ts'
import { builtInTemplates, templateById } from '#core/templates/templates.ts'

describe('checkSums', () => {
  test('is silent where remission I and II make the total', () => {
    expect(check({ total: '1.131', one: '1128', two: '3' })).toEqual([])
  })

  test('says both numbers where they do not', () => {
    expect(check({ total: '131', one: '128', two: '7' })).toMatchObject([
      {
        id: 'one-and-two',
        whole: 131,
        parts: 135,
        figures: ['counts.total', 'counts.one', 'counts.two'],
        sentence: {
          id: 'Remisi I dan Remisi II berjumlah 135, padahal semua penerima 131.',
          en: 'Remission I and II add up to 135, but the total is 131.',
        },
      },
    ])
  })

  test('waits for every number', () => {
    expect(check({ total: '131', one: '128' })).toEqual([])
    expect(check({ total: 'banyak', one: '128', two: '3' })).toEqual([])
  })

  test('lets fewer be positive than were tested', () => {
    const template = templateById('razia', [])
    const counted = (tested: string, positive: string): Answers => ({
      tests: figures({ tested, positive }),
    })

    expect(template && checkSums(template, counted('12', '12'))).toEqual([])
    expect(template && checkSums(template, counted('12', '13'))).toMatchObject([{ parts: 13 }])
  })

  test('names only sums that have all their figures', () => {
    for (const template of builtInTemplates()) {
      for (const sum of template.sums) {
        const names = [sum.whole, ...sum.parts]
        expect(new Set(names).size).toBe(names.length)
      }
    }
  })
})

describe('readCount', () => {
  test.each([
    ['1.882', 1882],
    ['98,65', 98.65],
    ['1882', 1882],
    [' 12 ', 12],
    ['0', 0],
  ])('reads %j', (typed, count) => {
    expect(readCount(typed)).toBe(count)
  })

  test.each(['', 'tiga', '1,882.5', '12 orang', '1.88', '-3', '1e3'])(
    'reads no number in %j',
    (typed) => {
      expect(readCount(typed)).toBeNull()
    },
  )

  test('reads back every whole number', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(readCount(count.toLocaleString('de-DE'))).toBe(count)
      }),
    )
  })
})

function figures(counts: Readonly<Record<string, string>>): Answers[string] {
  return {
    kind: 'figures',
    figures: Object.entries(counts).map(([id, count]) => ({ id, label: '', count, unit: '' })),
  }
}

function check(counts: Readonly<Record<string, string>>) {
  const template = templateById('remisi', [])
  if (template === null) throw new Error('there is no template for remissions')
  return checkSums(template, { counts: figures(counts) })
}
