import { expect, test } from 'vitest'
import { checkTemplate } from '#core/templates/check-template.ts'
import { builtInTemplates } from '#core/templates/templates.ts'
import { slotsOf } from '../../../../renderer/screens/templates/editor/slots-of.ts'

test.each(builtInTemplates())('offers only slots that $id can read', (template) => {
  const sentences = template.questions.flatMap(slotsOf).map(({ slot }) => `Ada ${slot}.`)
  const plan = { ...template.plan, headlines: sentences }

  expect(checkTemplate({ ...template, plan })).toEqual([])
})
