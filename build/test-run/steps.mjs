import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runWithToolNode } from '../set-up/commands.mjs'
import { cacheFolder, inProject, say } from '../set-up/project.mjs'
import { readText } from '../set-up/stamp.mjs'
import { countReport } from './count.mjs'

export async function runTypes() {
  return countCheck(
    'types',
    await runWithToolNode([inProject('node_modules/typescript/bin/tsc'), '-b']),
  )
}

export async function runLint() {
  const biome = inProject('node_modules/@biomejs/biome/bin/biome')
  return countCheck('lint', await runWithToolNode([biome, 'ci', '.']))
}

/** Runs some of the projects in build/vitest.ts, shown as usual and counted from the JSON report. */
export async function runVitest(projects, forVitest) {
  const reportPath = join(cacheFolder, `test-${projects.join('-')}.json`)
  rmSync(reportPath, { force: true })
  const code = await runWithToolNode([
    inProject('node_modules/vitest/vitest.mjs'),
    'run',
    '--config=build/vitest.ts',
    ...projects.map((name) => `--project=${name}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportPath}`,
    // A pattern may fit no file of this step; that nothing ran at all is noticed at the end.
    ...(forVitest.length > 0 ? ['--passWithNoTests'] : []),
    ...forVitest,
  ])
  const report = readText(reportPath)
  return countReport(report === null ? null : JSON.parse(report), code)
}

export function hasTests(folder) {
  const path = inProject(folder)
  if (!existsSync(path)) return false
  return readdirSync(path, { recursive: true }).some((name) => name.endsWith('.test.ts'))
}

function countCheck(name, code) {
  if (code === 0) return { passed: 1, failed: 0 }
  say(`The check "${name}" failed.`)
  return { passed: 0, failed: 1 }
}
