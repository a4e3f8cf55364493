import { describe, expect, test } from 'vitest'
import { checkTemplate } from '#core/templates/check-template.ts'
import type { Template } from '#core/templates/template.ts'
import { smallTemplate } from './small-template.ts'

type PlanBlock = Template['plan']['story'][number]
const lead: PlanBlock = { kind: 'lead', sentences: ['{facility} menggelar {what} pada {when}.'] }
const quote = (question: string): PlanBlock => ({ kind: 'quote', question, order: 'words-first' })

const faulty: readonly (readonly [string, Partial<Template>, string, string])[] = [
  ['an open slot', headline('{what'), 'plan.headlines.0', 'slot-not-closed'],
  ['a name that is none', headline('{Apa?}'), 'plan.headlines.0', 'slot-name'],
  ['an open segment', headline('{what}[ di'), 'plan.headlines.0', 'segment-not-closed'],
  ['a stray mark', headline('{what}]'), 'plan.headlines.0', 'stray-mark'],
  ['a question that is not there', headline('{who}'), 'plan.headlines.0', 'unknown-question'],
  ['a form that is not there', headline('{what.long}'), 'plan.headlines.0', 'unknown-form'],
  ['a sentence of no answer', headline('Acara'), 'plan.headlines.0', 'no-answer-in-sentence'],
  ['filler around segments', headline('A[ {what}]'), 'plan.headlines.0', 'no-answer-in-sentence'],
  ['a day that is none', dateline({ date: 'what' }), 'plan.dateline.date', 'not-a-day'],
  ['a place that is a day', dateline({ place: 'when' }), 'plan.dateline.place', 'unknown-form'],
  ['a quote that is none', story(lead, quote('what')), 'plan.story.1.question', 'not-a-quote'],
  ['a missing lead', story(quote('said')), 'plan.story', 'no-lead'],
  ['two leads', story(lead, lead), 'plan.story', 'no-lead'],
  [
    'a required answer nobody prints',
    story({ kind: 'lead', sentences: ['{when}[ {what}].'] }),
    'questions.0.need',
    'required-unused',
  ],
  [
    'two questions of one name',
    { questions: [...smallTemplate.questions, ...smallTemplate.questions.slice(0, 1)] },
    'questions.3.id',
    'twice',
  ],
  [
    'a length that is upside down',
    {
      parts: smallTemplate.parts.map((part) => ({
        ...part,
        length: { unit: 'words', min: 9, max: 3 },
      })),
    },
    'parts.0.length.min',
    'length-order',
  ],
  [
    'a figure that is not there',
    {
      sums: [
        {
          id: 'all',
          whole: 'counts.all',
          relation: 'equal',
          parts: ['counts.one'],
          sentence: { id: 'x', en: '' },
        },
      ],
    },
    'sums.0.whole',
    'unknown-figure',
  ],
]

describe('checkTemplate', () => {
  test('finds nothing in a whole template', () => {
    expect(checkTemplate(smallTemplate)).toEqual([])
  })

  test.each(faulty)('finds %s', (_name, change, path, problem) => {
    const faults = checkTemplate({ ...smallTemplate, ...change })

    expect(faults.map((fault) => [fault.path.join('.'), fault.problem])).toContainEqual([
      path,
      problem,
    ])
  })

  test('takes a sentence that is one segment', () => {
    const change = story(lead, { kind: 'body', sentences: ['[Acara {what}.|{when}.]'] })

    expect(checkTemplate({ ...smallTemplate, ...change })).toEqual([])
  })
})

function headline(pattern: string): Partial<Template> {
  return { plan: { ...smallTemplate.plan, headlines: [pattern] } }
}

function dateline(change: Partial<Template['plan']['dateline']>): Partial<Template> {
  const { plan } = smallTemplate
  return { plan: { ...plan, dateline: { ...plan.dateline, ...change } } }
}

function story(...blocks: Template['plan']['story']): Partial<Template> {
  return { plan: { ...smallTemplate.plan, story: blocks } }
}
