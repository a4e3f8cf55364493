import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional() })),
})

describe('package lock', () => {
  test('holds one version of the Lexical family', () => {
    const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

    const versions = Object.entries(packages)
      .filter(([path]) => /node_modules\/(lexical|@lexical\/[^/]+)$/.test(path))
      .map(([, { version }]) => version)

    expect(versions.length).toBeGreaterThan(10)
    expect(new Set(versions)).toEqual(new Set(['0.52.0']))
  })

  test('pins exact versions', () => {
    const manifest = z
      .object({
        devDependencies: z.record(z.string(), z.string()),
        dependencies: z.never().optional(),
      })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')))

    for (const version of Object.values(manifest.devDependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })
})
