import { parseArgs } from 'node:util'
import { cleanUp } from './rig/machine.ts'
import { newPlan, type Plan } from './rig/plan.ts'
import { electronTests } from './tests/in-electron.ts'
import { mailTest } from './tests/mail.ts'
import { socketsTest } from './tests/sockets.ts'
import { controlTests, storeTests } from './tests/tests.ts'
import { yankTest } from './tests/yank.ts'

const usage = 'node test/faults/run.ts [--brief | --long] [--only A1,C1] [--seed WORD]'

/** Runs the fault tests one after another; the answer is the exit code. */
async function runAll(plan: Plan): Promise<number> {
  console.log(
    `Fault tests, ${plan.long ? 'all' : plan.brief ? 'a brief look' : 'the part for every day'}, seed ${plan.seed}.`,
  )
  for (const [group, why] of plan.skipped) console.log(`Skipped here: ${group}, because it ${why}.`)
  const failed: string[] = []
  for (const test of [
    ...storeTests,
    yankTest,
    mailTest,
    ...electronTests,
    socketsTest,
    ...controlTests,
  ]) {
    if (plan.only !== null && !plan.only.includes(test.id)) continue
    const answer = await test.run(plan)
    if (answer === 'failed') failed.push(test.id)
  }
  console.log(failed.length === 0 ? 'Nothing was lost.' : `FAILED: ${failed.join(', ')}.`)
  return failed.length === 0 ? 0 : 1
}

const { values } = parseArgs({
  options: {
    brief: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) {
  console.log(usage)
} else {
  try {
    process.exitCode = await runAll(newPlan(values))
  } finally {
    cleanUp()
  }
}
