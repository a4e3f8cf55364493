import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'

const folder = '.cache/planted'

/** Compiles a file as if it lay in a project's folder; gives what the compiler says. */
function compileIn(project: string, source: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/planted.ts`, source)
  const config = {
    extends: `../../${project}/tsconfig.json`,
    compilerOptions: { rootDir: '.', outDir: 'out', tsBuildInfoFile: 'out/info', noEmit: true },
    include: ['planted.ts'],
    references: [],
  }
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config))
  const { stdout } = spawnSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8' })
  return stdout
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('worlds of the projects', () => {
  test.each(['document', 'process', 'console', 'setTimeout', 'Buffer', 'window'])(
    'core does not know %s',
    (name) => {
      expect(compileIn('electron/core', `export const planted = ${name}\n`)).toContain(name)
    },
  )

  test('core compiles what it may use', () => {
    expect(compileIn('electron/core', 'export const planted = [1].map(String)\n')).toBe('')
  })

  test('services do not know the page', () => {
    expect(compileIn('electron/services', 'export const planted = document\n')).toContain(
      'document',
    )
  })

  test.each(['Promise.withResolvers()', 'Object.groupBy([], String)', '[1].toSorted()'])(
    'newer JavaScript than the older runtime has does not compile: %s',
    (expression) => {
      const source = `export const planted: unknown = ${expression}\n`

      expect(compileIn('electron/services', source)).toContain('error')
      expect(compileIn('renderer', source)).toContain('error')
    },
  )
})
