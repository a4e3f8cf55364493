import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain } from '#core/release/block.ts'
import { releaseSchema } from '#core/release/release.ts'
import { carryUnknown, parseKnown } from '#core/release/unknown-fields.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const lead = { type: 'paragraph', role: 'lead', inlines: plain('Satu.') } as const
const body = { type: 'paragraph', role: 'body', inlines: plain('Dua.') } as const

/** As a later version may have written it, with fields of its own at three depths. */
function laterRelease() {
  const release = makeRelease({ headline: 'Panen', story: [lead, body] })
  return {
    ...release,
    tone: { formal: true, list: [1, null, 'é'] },
    dateline: { ...release.dateline, zone: 'WIB' },
    story: [
      { ...lead, mood: 'calm' },
      { ...body, mood: 'loud' },
    ],
  }
}

describe('parseKnown', () => {
  test('leaves out what it does not know at any depth', () => {
    const known = parseKnown(releaseSchema, laterRelease())

    expect(known).toEqual({
      value: makeRelease({ headline: 'Panen', story: [lead, body] }),
      hasMore: true,
    })
  })

  test('refuses known fields of another shape', () => {
    expect(parseKnown(releaseSchema, { ...laterRelease(), headline: 7 })).toBeNull()
  })
})

describe('carryUnknown', () => {
  test('keeps every unknown field when nothing changes', () => {
    const data = laterRelease()
    const known = parseKnown(releaseSchema, data)?.value

    expect(carryUnknown(data, known, known)).toEqual(data)
  })

  test('keeps the fields of blocks that change places', () => {
    const data = laterRelease()
    const known = makeRelease({ headline: 'Panen', story: [lead, body] })

    const carried = carryUnknown(data, known, { ...known, story: [body, lead] })

    expect(carried).toMatchObject({ story: [{ mood: 'loud' }, { mood: 'calm' }] })
  })

  test('keeps the fields of a block that is edited', () => {
    const data = laterRelease()
    const known = makeRelease({ headline: 'Panen', story: [lead, body] })
    const edited = { ...lead, inlines: plain('Tiga.') }

    const carried = carryUnknown(data, known, { ...known, story: [edited, body] })

    expect(carried).toMatchObject({
      story: [
        { inlines: plain('Tiga.'), mood: 'calm' },
        { inlines: plain('Dua.'), mood: 'loud' },
      ],
    })
  })

  test('carries any JSON unchanged, byte for byte', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ minLength: 1 }), (value, name) => {
        const key = `x${name}`
        const release = makeRelease()
        const text = JSON.stringify({ [key]: value })
        const data = { ...release, ...JSON.parse(text) }

        const carried = carryUnknown(data, release, { ...release, headline: 'Baru' })

        const stored: unknown = JSON.parse(JSON.stringify(carried))
        expect(stored).toHaveProperty(['headline'], 'Baru')
        expect(JSON.stringify(Object(stored)[key])).toBe(JSON.stringify(JSON.parse(text)[key]))
      }),
    )
  })
})
