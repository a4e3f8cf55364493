import { beforeAll, describe, expect, test } from 'vitest'

const policies: string[] = []

/** jsdom knows no Trusted Types: a refusing setter and a policy factory stand in for them. */
beforeAll(async () => {
  const refuse = () => {
    throw new TypeError("This document requires 'TrustedHTML' assignment.")
  }
  Object.defineProperty(Element.prototype, 'innerHTML', { configurable: true, set: refuse })
  Object.defineProperty(globalThis, 'Worker', { value: EventTarget })
  Object.defineProperty(window, 'trustedTypes', {
    value: {
      createPolicy(name: string, rules: unknown) {
        policies.push(name)
        return rules
      },
    },
  })
  await import('../../../renderer/bridge/trusted.ts')
})

describe('startWorker', () => {
  test('makes the one policy of the program', () => {
    expect(policies).toEqual(['teras'])
  })

  test('refuses a script from elsewhere', async () => {
    const { startWorker } = await import('../../../renderer/bridge/trusted.ts')

    expect(() => startWorker('https://elsewhere.invalid/worker.js')).toThrow('not a script')
    expect(() => startWorker('data:text/javascript,1')).toThrow('not a script')
  })
})

describe('innerHTML', () => {
  test('empties an element without markup', () => {
    const region = document.createElement('div')
    region.append('diumumkan')

    region.innerHTML = ''

    expect(region.childNodes).toHaveLength(0)
  })

  test('still refuses every other string', () => {
    const region = document.createElement('div')

    expect(() => {
      region.innerHTML = '<b>tebal</b>'
    }).toThrow('TrustedHTML')
  })
})
