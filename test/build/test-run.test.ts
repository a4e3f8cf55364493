import { describe, expect, test } from 'vitest'
import { parseArguments, stepNames } from '../../build/test-run/arguments.mjs'
import { addCounts, countReport } from '../../build/test-run/count.mjs'

describe('parseArguments', () => {
  test('runs everything when nothing is asked', () => {
    expect(parseArguments([])).toEqual({ steps: stepNames, forVitest: [] })
  })

  test('runs the named steps alone, in their order', () => {
    expect(parseArguments(['e2e', 'types']).steps).toEqual(['types', 'e2e'])
  })

  test('looks for a file in every kind of test and leaves types and lint out', () => {
    expect(parseArguments(['dateline'])).toEqual({
      steps: ['unit', 'e2e', 'faults'],
      forVitest: ['dateline'],
    })
  })

  test('an option alone does not narrow the steps', () => {
    expect(parseArguments(['--bail=1'])).toEqual({ steps: stepNames, forVitest: ['--bail=1'] })
  })
})

describe('countReport', () => {
  const failedTest = { status: 'failed', assertionResults: [{ status: 'failed' }] }
  const unloadedFile = { status: 'failed', assertionResults: [] }

  test('counts tests', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, testResults: [failedTest] }

    expect(countReport(report, 1)).toEqual({ passed: 3, failed: 1 })
  })

  test('counts a file that cannot be loaded as one failure', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [unloadedFile] }

    expect(countReport(report, 1)).toEqual({ passed: 3, failed: 1 })
  })

  test('does not take a bad ending for success', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [] }

    expect(countReport(report, 1)).toEqual({ passed: 3, failed: 1 })
    expect(countReport(null, 1)).toEqual({ passed: 0, failed: 1 })
  })
})

test('addCounts sums over the steps', () => {
  const counts = [
    { passed: 1, failed: 0 },
    { passed: 40, failed: 2 },
  ]

  expect(addCounts(counts)).toEqual({ passed: 41, failed: 2 })
})
