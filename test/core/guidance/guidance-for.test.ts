import { describe, expect, test } from 'vitest'
import { guidanceFor } from '#core/guidance/guidance-for.ts'
import { plain } from '#core/release/block.ts'
import { templateById } from '#core/templates/templates.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const words = (count: number) => Array.from({ length: count }, () => 'kata').join(' ')
const withLead = (count: number) =>
  makeRelease({ story: [{ type: 'paragraph', role: 'lead', inlines: plain(words(count)) }] })
const kegiatan = templateById('kegiatan', [])

describe('guidanceFor', () => {
  test.each([
    [0, 'empty'],
    [12, 'short'],
    [30, 'right'],
    [41, 'long'],
  ] as const)('judges a lead of %i words as %s', (count, state) => {
    expect(guidanceFor('lead', null, withLead(count)).progress).toMatchObject({ count, state })
  })

  test('counts quotes as pieces and the body as paragraphs', () => {
    const release = makeRelease({
      story: [
        { type: 'paragraph', role: 'body', inlines: plain('Satu.') },
        { type: 'paragraph', role: 'body', inlines: [] },
        { type: 'quote', inlines: plain('“Dua.”'), speaker: { name: '', office: '' } },
      ],
    })

    expect(guidanceFor('body', null, release).progress).toMatchObject({ count: 1 })
    expect(guidanceFor('quote', null, release).progress).toMatchObject({ count: 1 })
  })

  test('leaves words to the house without a template', () => {
    expect(guidanceFor('lead', null, makeRelease({}))).toMatchObject({
      help: null,
      good: null,
      poor: null,
      starters: [],
    })
  })

  test('takes target, help, and beginnings from the template', () => {
    const guidance = guidanceFor('lead', kegiatan, makeRelease({}))

    const lead = kegiatan?.parts.find(({ part }) => part === 'lead')
    expect(guidance.help).toEqual(lead?.help)
    expect(guidance.starters).toEqual(lead?.starters)
    expect(guidance.starters).not.toEqual([])
    expect(guidance.progress).toMatchObject({ unit: 'words', count: 0, state: 'empty' })
  })

  test('counts nothing for the dateline', () => {
    expect(guidanceFor('dateline', null, makeRelease({})).progress).toBeNull()
  })
})
