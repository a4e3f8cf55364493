import { describe, expect, test } from 'vitest'
import { formsUsed } from '#core/templates/slot-use.ts'
import { builtInTemplates, templateById } from '#core/templates/templates.ts'

describe('formsUsed', () => {
  test('tells in which forms an answer is printed', () => {
    const template = templateById('razia', [])

    expect(template && [...formsUsed(template, 'tests')]).toEqual([
      'tested',
      'positive',
      'positive.none',
    ])
    expect(template && [...formsUsed(template, 'quote')]).toEqual([])
  })

  test('finds the time wherever it is safe to tell', () => {
    const silent = builtInTemplates().filter(
      (template) =>
        !template.questions.some(
          ({ kind, id }) => kind === 'day' && formsUsed(template, id).has('time'),
        ),
    )

    expect(silent.map(({ id }) => id)).toEqual(['pemindahan'])
  })
})
