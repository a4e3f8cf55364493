import { describe, expect, test } from 'vitest'
import type { Dispatch } from '#core/outbox/dispatch.ts'
import { servedAlready } from '#core/outbox/served-already.ts'

const koran = { name: 'Koran Contoh', address: 'redaksi@koran.example' }
const radio = { name: 'Radio Contoh', address: 'berita@radio.example' }

function mailTo(to: Dispatch['to'], state: Dispatch['state'], id = 'rilisrilis01') {
  return { to, state, release: { id, headline: 'Panen', revision: 1 } }
}

describe('servedAlready', () => {
  test.each(['waiting', 'sending', 'sent', 'unclear', 'paused'] as const)(
    'names whom a %s mail is for',
    (state) => {
      const dispatches = [mailTo(koran, state)]

      expect(servedAlready(dispatches, 'rilisrilis01', [koran, radio])).toEqual([koran])
    },
  )

  test.each(['refused', 'cancelled'] as const)('leaves out whom a %s mail was for', (state) => {
    expect(servedAlready([mailTo(koran, state)], 'rilisrilis01', [koran])).toEqual([])
  })

  test('does not count another release', () => {
    const dispatches = [mailTo(koran, 'sent', 'rilisrilis02')]

    expect(servedAlready(dispatches, 'rilisrilis01', [koran])).toEqual([])
  })

  test('knows an address in capitals', () => {
    const loud = { ...koran, address: 'Redaksi@KORAN.example' }

    expect(servedAlready([mailTo(loud, 'sent')], 'rilisrilis01', [koran])).toEqual([koran])
  })
})
