import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { extname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

const dist = join(import.meta.dirname, '../../dist')

beforeAll(() => {
  if (!existsSync(join(dist, '.sources'))) {
    throw new Error('There is no dist/: run `npm run bundle` first.')
  }
})

function read(...path: string[]): string {
  return readFileSync(join(dist, ...path), 'utf8')
}

function filesIn(folder: string, ...extensions: string[]): string[] {
  return readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => extensions.includes(extname(name)))
    .map((name) => join(folder, name))
}

function requiredBy(code: string): string[] {
  const calls = code.matchAll(/(?<![\w$.])require\(\s*(["'`])([^"'`]+)\1\s*\)/g)
  return [...new Set([...calls].map(([, , name = '']) => name))]
}

function isBuiltIn(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name)
}

/** Comments quote code; they must not be taken for it. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

describe('the preload bundle', () => {
  test('is one file', () => {
    expect(readdirSync(join(dist, 'preload'))).toEqual(['preload.cjs'])
  })

  test('requires nothing but electron', () => {
    expect(requiredBy(read('preload/preload.cjs'))).toEqual(['electron'])
  })

  test('holds no import and no export', () => {
    const code = withoutComments(read('preload/preload.cjs'))

    expect(code).not.toMatch(/^\s*(?:import|export)\b/m)
    expect(code).not.toMatch(/\bimport\s*[(.]/)
  })

  test('needs nothing of Node, which the sandbox takes away', () => {
    expect(withoutComments(read('preload/preload.cjs'))).not.toMatch(/\b__dirname\b|\bBuffer\b/)
  })
})

describe('the main bundle', () => {
  test('requires electron, Node, and its own pieces, all of them present', () => {
    for (const file of filesIn('main', '.cjs')) {
      for (const name of requiredBy(withoutComments(read(file)))) {
        const isOwn = name.startsWith('./') && existsSync(join(dist, 'main', name))

        expect(isOwn || name === 'electron' || isBuiltIn(name), `${file} requires ${name}`).toBe(
          true,
        )
      }
    }
  })

  test('asks for electron by its name', () => {
    expect(requiredBy(read('main/main.cjs'))).toContain('electron')
  })

  test('is CommonJS throughout', () => {
    expect(readdirSync(join(dist, 'main')).every((name) => name.endsWith('.cjs'))).toBe(true)
  })
})

describe('the renderer bundle', () => {
  test('loads scripts, styles, and pictures from its own origin alone', () => {
    const pages = filesIn('renderer', '.html')

    expect(pages).not.toEqual([])
    for (const page of pages) {
      const sources = [...read(page).matchAll(/\s(?:src|href)\s*=\s*["']?([^"'\s>]+)/g)]
      expect(sources.map(([, address]) => address).filter(isForeign), page).toEqual([])
    }
  })

  test('has no script written into a page', () => {
    for (const page of filesIn('renderer', '.html')) {
      expect(read(page), page).not.toMatch(/<script(?![^>]*\ssrc=)/i)
    }
  })

  test('styles fetch nothing from outside and carry no font inside', () => {
    for (const file of filesIn('renderer', '.css')) {
      const addresses = [...read(file).matchAll(/(?:url\(|@import\s+)\s*["']?([^"')\s]+)/g)]
      expect(addresses.map(([, address]) => address).filter(isForeign), file).toEqual([])
    }
  })

  test('makes no code out of text', () => {
    for (const file of filesIn('renderer', '.js')) {
      expect(codeMakers(read(file)), file).toEqual([])
    }
  })

  test('has no require left over', () => {
    for (const file of filesIn('renderer', '.js')) {
      expect(requiredBy(withoutComments(read(file))), file).toEqual([])
    }
  })
})

function isForeign(address: string | undefined): boolean {
  return /^(?:https?:|\/\/|data:)/i.test(address ?? '')
}

/**
 * Two questions are let through, since both take no for an answer: Zod's whether functions may be made
 * from text, and an old library's for the global object. The minifier leaves out their `new`.
 */
const questions = [/^Function\((?:``|''|"")\)/, /^Function\([`'"]return this[`'"]\)/]

function codeMakers(code: string): string[] {
  const found = code.matchAll(/(?<![\w$.])(?:Function\(|eval\(|\(0,\s*eval\)\()[^;]{0,60}/g)
  return [...found]
    .map(([text]) => text)
    .filter((text) => !questions.some((question) => question.test(text)))
}
