import { describe, expect, test } from 'vitest'
import { answersSchema } from '#core/interview/answer.ts'
import { composeInterview } from '#core/interview/compose-interview.ts'
import { sampleAnswers } from '#core/interview/sample-answers.ts'
import { builtInTemplates } from '#core/templates/templates.ts'
import { sampleFacility } from './answer-all.ts'

describe('sampleAnswers', () => {
  test.each(builtInTemplates())('fills $id without a gap', (template) => {
    const answers = sampleAnswers(template)
    const wish = { template, answers, facility: sampleFacility, institutions: [] }

    expect(answersSchema.parse(answers)).toEqual(answers)
    expect(composeInterview(wish).gaps).toEqual([])
    expect(composeInterview(wish).fields.dateline.place).toBe('Wonoasri')
  })
})
