import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sumOfSources } from '../../build/set-up/bundle.mjs'
import { matchesLock } from '../../build/set-up/dependencies.mjs'
import { hasIntegrity, isElectronFile } from '../../build/set-up/fallback-runtime.mjs'
import { firstLine } from '../../build/set-up/pinned-runtime.mjs'
import { readText, writeStamp } from '../../build/set-up/stamp.mjs'
import { chooseNames, installable } from '../../build/set-up/system-packages.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teras-set-up-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('stamps', () => {
  test('a stamp that was never written reads as nothing', () => {
    expect(readText(join(folder, 'stamp'))).toBeNull()
  })

  test('a stamp is written into a folder that is not there yet', () => {
    writeStamp(join(folder, 'a/b/stamp'), 'done')

    expect(readText(join(folder, 'a/b/stamp'))).toBe('done')
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['stamp'])
  })
})

describe('sumOfSources', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'src'))
    writeFileSync(join(folder, 'src/a.ts'), 'one')
  })

  test('stays the same while nothing changes', () => {
    expect(sumOfSources(folder, ['src'])).toBe(sumOfSources(folder, ['src']))
  })

  test('changes when a file is edited, even to the same length', () => {
    const before = sumOfSources(folder, ['src'])
    writeFileSync(join(folder, 'src/a.ts'), 'two')
    utimesSync(join(folder, 'src/a.ts'), 2_000_000_000, 2_000_000_000)

    expect(sumOfSources(folder, ['src'])).not.toBe(before)
  })

  test('changes when a file is added and comes back when it is removed', () => {
    const before = sumOfSources(folder, ['src'])
    writeFileSync(join(folder, 'src/b.ts'), '')
    const between = sumOfSources(folder, ['src'])
    rmSync(join(folder, 'src/b.ts'))

    expect(between).not.toBe(before)
    expect(sumOfSources(folder, ['src'])).toBe(before)
  })
})

describe('matchesLock', () => {
  const lock = {
    packages: {
      '': { name: 'teras' },
      'node_modules/vite': { version: '8.3.8' },
      'node_modules/for-windows': { version: '1.0.0', optional: true },
    },
  }

  test('holds when every package has its version and those for other platforms are absent', () => {
    expect(matchesLock(lock, { packages: { 'node_modules/vite': { version: '8.3.8' } } })).toBe(
      true,
    )
  })

  test('fails when one package is older than the lock', () => {
    expect(matchesLock(lock, { packages: { 'node_modules/vite': { version: '8.3.7' } } })).toBe(
      false,
    )
  })

  test('fails when a needed package is missing', () => {
    expect(matchesLock(lock, { packages: {} })).toBe(false)
  })
})

describe('the fallback runtime', () => {
  test('a tarball with one other byte is refused', () => {
    const integrity =
      'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg=='

    expect(hasIntegrity(Buffer.alloc(0), integrity)).toBe(true)
    expect(hasIntegrity(Buffer.from('x'), integrity)).toBe(false)
  })

  test('only the files of Electron are taken out of it', () => {
    const offered = ['icudtl.dat', 'libvulkan.so.1', 'locales', 'LICENSES.chromium.html']

    expect(offered.every(isElectronFile)).toBe(true)
    expect(['resources', 'package', 'app-update.yml', 'index.js'].some(isElectronFile)).toBe(false)
  })

  test('the reason for it is one line without an address', () => {
    const trace = '\nTypeError: fetch failed for https://example.org/e.zip\n    at node:internal'

    expect(firstLine(trace)).toBe('fetch failed for its address')
  })
})

describe('chooseNames', () => {
  const needs = [['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3']]

  test('takes the names of Debian 12 where they exist', () => {
    const policy = 'libgtk-3-0:\n  Candidate: 3.24.38\nlibnss3:\n  Candidate: 2:3.87\n'

    expect(chooseNames(needs, policy)).toEqual(['libgtk-3-0', 'libnss3'])
  })

  test('takes the t64 name where the old one is only a promise', () => {
    const policy =
      'libgtk-3-0:\n  Candidate: (none)\nlibgtk-3-0t64:\n  Candidate: 3.24.49\nlibnss3:\n  Candidate: 1\n'

    expect(chooseNames(needs, policy)).toEqual(['libgtk-3-0t64', 'libnss3'])
  })

  test('keeps the first name when apt knows none, so that apt itself says so', () => {
    expect(chooseNames(needs, '')).toEqual(['libgtk-3-0', 'libnss3'])
  })
})

describe('installable', () => {
  test('leaves out what apt does not know or only promises', () => {
    const policy = 'p7zip-full:\n  Candidate: 16.02\nchromium:\n  Candidate: (none)\n'

    expect(installable(['p7zip-full', 'chromium', 'lain'], policy)).toEqual(['p7zip-full'])
  })
})
