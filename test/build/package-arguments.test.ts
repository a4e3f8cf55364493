import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { argumentsFor, forFallback } from '../../build/package-arguments.mjs'

const product = readFileSync(join(import.meta.dirname, '../../electron-builder.yml'), 'utf8')

describe('forFallback', () => {
  test('leaves out the one young fuse and nothing else', () => {
    const left = new Set(forFallback(product).split('\n'))

    expect(product.split('\n').filter((line) => !left.has(line))).toEqual([
      '  grantFileProtocolExtraPrivileges: false',
    ])
  })

  test('complains when there is no such fuse to leave out', () => {
    expect(() => forFallback('asar: true\n')).toThrow('fuse')
  })
})

describe('argumentsFor', () => {
  const options = { configuration: 'a.yml', electronDist: '/runtime', passedOn: ['--win'] }

  test('the product is packaged as electron-builder.yml says, for the asked platform', () => {
    const args = argumentsFor({ isFallback: false, version: '45.4.1' }, options)

    expect(args).toEqual(['--config', 'a.yml', '--publish', 'never', '--win'])
  })

  test('a test build is a plain Linux folder on the runtime at hand', () => {
    const args = argumentsFor({ isFallback: true, version: '25.1.1' }, options).join(' ')

    expect(args).toContain('--linux dir')
    expect(args).toContain('electronDist=/runtime')
  })
})
