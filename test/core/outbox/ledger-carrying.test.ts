import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryingSteps, lastStep, stepsAhead, withStep } from '#core/outbox/ledger-carrying.ts'
import { makeLedgerEntry } from '../../helpers/make-ledger-entry.ts'

const at = '2026-11-24T07:32:00.000Z'
const stick = makeLedgerEntry({
  way: 'stick',
  carrying: [{ step: 'on-stick', at, by: 'Siti Contoh', note: '' }],
})

describe('withStep', () => {
  test('takes the next step and any after it', () => {
    for (const step of ['carried', 'handed-over', 'confirmed'] as const) {
      expect(withStep(stick, { step, at, by: '', note: '' })?.carrying).toHaveLength(2)
    }
  })

  test('refuses a step that lies behind or stays', () => {
    expect(withStep(stick, { step: 'ready', at, by: '', note: 'salah' })).toBeNull()
    expect(withStep(stick, { step: 'on-stick', at, by: '', note: ' ' })).toBeNull()
  })

  test('puts a wrong step right by a remark', () => {
    const remark = { step: 'on-stick', at, by: 'Siti Contoh', note: 'flashdisk merah' } as const

    expect(withStep(stick, remark)?.carrying).toEqual([...stick.carrying, remark])
  })

  test('never takes back or reorders what was written', () => {
    const step = fc.record({
      step: fc.constantFrom(...carryingSteps),
      at: fc.constant(at),
      by: fc.constantFrom('', 'Siti Contoh'),
      note: fc.constantFrom('', 'salah'),
    })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let entry = makeLedgerEntry()
        for (const one of steps) {
          const next = withStep(entry, one) ?? entry
          expect(next.carrying.slice(0, entry.carrying.length)).toEqual(entry.carrying)
          entry = next
        }
        const reached = entry.carrying.map(({ step }) => carryingSteps.indexOf(step))
        expect(reached).toEqual([...reached].sort((one, other) => one - other))
      }),
    )
  })
})

describe('stepsAhead', () => {
  test('begins with the first where nothing was noted', () => {
    expect(stepsAhead(makeLedgerEntry())).toEqual(carryingSteps)
    expect(lastStep(makeLedgerEntry())).toBeNull()
  })

  test('is empty once it was received', () => {
    expect(stepsAhead({ carrying: [{ step: 'confirmed', at, by: '', note: '' }] })).toEqual([])
  })
})
