/**
 * Passed and failed tests of one Vitest run. A file that could not be loaded has no tests to count
 * and is one failure; so is a run that ended badly without saying which test failed.
 */
export function countReport(report, exitCode) {
  if (report === null) return { passed: 0, failed: exitCode === 0 ? 0 : 1 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
  }
}

export function addCounts(counts) {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  )
}
