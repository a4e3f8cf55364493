import { elementSchema } from '#core/coverage/element.ts'
import {
  judgeLeads,
  lastFirstSight,
  leadSets,
  precisionOf,
  readLeads,
  recallOf,
} from '../helpers/leads.ts'

/** The least over the six elements, over all annotated leads; tells every miss and the last first sight. */
export function measureCoverage(): { readonly precision: number; readonly recall: number } {
  for (const set of leadSets) tell(set, judgeLeads(readLeads(set)).tallies)
  const { tallies, misses } = judgeLeads(leadSets.flatMap(readLeads))
  for (const miss of misses) console.log(`  ${miss}`)
  console.log(
    `coverage tuned on ${leadSets.length} sets; at first sight the last was: ${lastFirstSight()}`,
  )
  const all = Object.values(tallies)
  return {
    precision: Math.min(...all.map(precisionOf)),
    recall: Math.min(...all.map(recallOf)),
  }
}

function tell(set: string, tallies: ReturnType<typeof judgeLeads>['tallies']): void {
  const each = elementSchema.options.map((element) => {
    const tally = tallies[element]
    return `${element} ${precisionOf(tally).toFixed(2)}/${recallOf(tally).toFixed(2)}`
  })
  console.log(`coverage on ${set} leads, precision/recall: ${each.join(', ')}`)
}
