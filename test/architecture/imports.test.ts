import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

/** One forbidden import per row of the table «who may import whom»; each must be refused. */
const planted = [
  ['electron/core/release/', 'node:path'],
  ['electron/core/release/', 'node:fs/promises'],
  ['electron/core/release/', 'electron'],
  ['electron/core/release/', 'react'],
  ['electron/core/release/', '#contract/calls.ts'],
  ['electron/core/release/', '#services/store/profile.ts'],
  ['electron/contract/', '#services/store/profile.ts'],
  ['electron/contract/', 'electron'],
  ['electron/services/exporters/', 'electron'],
  ['electron/services/exporters/', '#contract/calls.ts'],
  ['electron/services/store/', 'lowdb/node'],
  ['electron/services/store/', 'node:fs/promises'],
  ['electron/services/photos/', 'node:fs'],
  ['electron/services/recovery/', 'node:fs/promises'],
  ['electron/services/exporters/', 'node:fs'],
  ['electron/main/', 'react'],
  ['electron/preload/', 'node:fs'],
  ['electron/preload/', '#services/store/profile.ts'],
  ['electron/cli/', 'electron'],
  ['electron/cli/', '#contract/calls.ts'],
  ['renderer/app/', 'node:fs'],
  ['renderer/photos/', '#services/store/profile.ts'],
  ['renderer/ui/', '#core/release/release.ts'],
  ['renderer/ui/', '#contract/calls.ts'],
  ['renderer/editor/', '#contract/client.ts'],
  ['renderer/editor/', '../bridge/client.ts'],
  ['renderer/screens/sheet/', '../library/Library.tsx'],
  ['renderer/screens/sheet/', '../../app/desk-store.ts'],
] as const

const allowed = [
  ['electron/core/release/', 'zod'],
  ['electron/services/store/', 'lowdb'],
  ['electron/main/', 'node:path'],
  ['renderer/screens/sheet/', '../../ui/Button.tsx'],
  ['renderer/screens/sheet/', '../../bridge/client.ts'],
  ['renderer/editor/', '#core/release/block.ts'],
] as const

const tree = mkdtempSync(join(tmpdir(), 'planted-'))
const refused = new Set<string>()

const fileOf = (folder: string, imported: string) =>
  `${folder}planted-${Buffer.from(imported).toString('hex')}.ts`

const reportSchema = z.object({
  diagnostics: z.array(z.object({ location: z.object({ path: z.string() }) })),
})

beforeAll(() => {
  const config = z
    .looseObject({ overrides: z.unknown() })
    .parse(JSON.parse(readFileSync('biome.json', 'utf8')))
  const bare = { overrides: config.overrides }
  writeFileSync(join(tree, 'biome.json'), JSON.stringify(bare))
  for (const [folder, imported] of [...planted, ...allowed]) {
    const path = join(tree, fileOf(folder, imported))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `import * as planted from '${imported}'\nexport { planted }\n`)
  }
  const rules = ['--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json']
  const { stdout, stderr } = spawnSync(resolve('node_modules/.bin/biome'), ['lint', ...rules], {
    cwd: tree,
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  for (const { location } of reportSchema.parse(JSON.parse(stdout)).diagnostics) {
    refused.add(location.path)
  }
})

afterAll(() => rmSync(tree, { recursive: true, force: true }))

describe('who may import whom', () => {
  test.each(planted)('refuses in %s the import of %s', (folder, imported) => {
    expect(refused).toContain(fileOf(folder, imported))
  })

  test.each(allowed)('accepts in %s the import of %s', (folder, imported) => {
    expect(refused).not.toContain(fileOf(folder, imported))
  })
})
