export const stepNames = ['types', 'lint', 'unit', 'e2e', 'faults']
const testSteps = ['unit', 'e2e', 'faults']

/**
 * Names of steps choose steps; any other word is part of a test file's path and leaves out the steps
 * that have no files; options go to Vitest. Nothing given means everything.
 */
export function parseArguments(args) {
  const named = stepNames.filter((name) => args.includes(name))
  const forVitest = args.filter((word) => !stepNames.includes(word))
  const hasPattern = forVitest.some((word) => !word.startsWith('-'))
  if (named.length > 0) return { steps: named, forVitest }
  return { steps: hasPattern ? testSteps : stepNames, forVitest }
}
