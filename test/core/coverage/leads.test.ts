import { describe, expect, test } from 'vitest'
import { elementSchema } from '#core/coverage/element.ts'
import { judgeLeads, leadSets, precisionOf, readLeads, recallOf } from '../../helpers/leads.ts'

const leads = leadSets.flatMap(readLeads)

describe('coverageOf on annotated leads', () => {
  const { tallies, misses } = judgeLeads(leads)

  test('meets enough leads of every kind', () => {
    expect(leads.length).toBeGreaterThanOrEqual(60)
    expect(new Set(leads.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12)
  })

  test.each(elementSchema.options)('lights up «%s» on the right words', (element) => {
    expect(precisionOf(tallies[element]), misses.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(recallOf(tallies[element]), misses.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
})
