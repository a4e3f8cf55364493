import { newTally } from './figures.ts'
import { breed, mutants } from './mutants.ts'

const [name = '', seed = 'mutant'] = process.argv.slice(2)
const mutant = mutants.find((one) => one.name === name)
if (mutant !== undefined) breed(mutant)

// Imported after breeding: the store below it is the mutant.
const { everyCall, unflushed } = await import('../tests/in-memory.ts')
const tally = newTally()
await everyCall(seed, tally, {
  kinds: [{ code: 'EIO' }, { code: 'ENOENT' }, { takes: 'half' }],
})
await unflushed(seed, 500, tally)
console.log(JSON.stringify(tally.lost + tally.ghosts + tally.silent + tally.damaged + tally.others))
