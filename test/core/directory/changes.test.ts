import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { putEntry, removeEntry } from '#core/directory/change-entries.ts'
import { changesAtMost, changesBetween, inPortions, withChanges } from '#core/directory/changes.ts'
import { directoryChangesSchema } from '#core/directory/directory.ts'
import { makeDirectory, makeOutlet, makePerson } from './make-directory.ts'

const person = (at: number, name = `Orang ${at}`) =>
  makePerson({ id: `orang${String(at).padStart(7, '0')}`, name })
const three = makeDirectory({ people: [1, 2, 3].map((at) => person(at)), outlets: [makeOutlet()] })

describe('changesBetween', () => {
  test('names only what is new, changed, or gone', () => {
    const changed = putEntry(three, 'people', person(2, 'Siti'))
    const after = removeEntry(putEntry(changed, 'people', person(4)), 'people', person(1).id)

    expect(changesBetween(three, after)).toEqual({
      people: [person(2, 'Siti'), person(4)],
      outlets: [],
      institutions: [],
      removed: [person(1).id],
      apart: null,
    })
  })

  test('leads back to the state it was made of', () => {
    const numbers = fc.uniqueArray(fc.nat(300), { maxLength: 250 })
    fc.assert(
      fc.property(numbers, numbers, fc.string(), (before, after, name) => {
        const one = makeDirectory({ people: before.map((at) => person(at)) })
        const other = makeDirectory({ people: after.map((at) => person(at, name)) })

        const portions = inPortions(changesBetween(one, other))
        const led = portions.reduce(withChanges, one)

        expect(new Set(led.people)).toEqual(new Set(other.people))
        expect(portions.every((each) => directoryChangesSchema.safeParse(each).success)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

describe('inPortions', () => {
  test('makes no call of nothing and three of many', () => {
    const many = Array.from({ length: changesAtMost * 2 + 1 }, (_, at) => person(at))

    expect(inPortions(changesBetween(three, three))).toEqual([])
    expect(
      inPortions(changesBetween(makeDirectory(), makeDirectory({ people: many }))),
    ).toHaveLength(3)
  })
})
