import { describe, expect, test } from 'vitest'
import { questionSchema } from '#core/templates/question.ts'
import { smallTemplate } from './small-template.ts'

const [question] = smallTemplate.questions
const withGap = (gap: string) => questionSchema.safeParse({ ...question, gap })

describe('questionSchema', () => {
  test.each(['', '   ', '[]', '\n'])('refuses a gap that asks nothing: %j', (gap) => {
    expect(withGap(gap).success).toBe(false)
  })

  test('leaves brackets out of what a gap asks', () => {
    expect(withGap(' [nama] kegiatan ').data?.gap).toBe('nama  kegiatan')
  })
})
