import { judgeLeads, precisionOf, readLeads, recallOf } from '../helpers/leads.ts'

const j = judgeLeads(readLeads((process.argv[2] ?? 'tuning') as 'tuning'))
for (const m of j.misses) console.log(m)
for (const [e, t] of Object.entries(j.tallies))
  console.log(e, JSON.stringify(t), precisionOf(t).toFixed(3), recallOf(t).toFixed(3))
