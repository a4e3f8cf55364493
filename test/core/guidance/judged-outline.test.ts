import { describe, expect, test } from 'vitest'
import { guidanceFor } from '#core/guidance/guidance-for.ts'
import { judgedOutline } from '#core/guidance/judged-outline.ts'
import { type Block, plain } from '#core/release/block.ts'
import type { Part } from '#core/release/outline.ts'
import type { Release } from '#core/release/release.ts'
import { templateById } from '#core/templates/templates.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const kegiatan = templateById('kegiatan', [])
const words = (count: number) => Array.from({ length: count }, () => 'kata').join(' ')
const paragraph = (role: 'lead' | 'body', text: string): Block => ({
  type: 'paragraph',
  role,
  inlines: plain(text),
})
const entry = (part: Part, fields: Partial<Release>, template = kegiatan) =>
  judgedOutline(makeRelease(fields), template).find((found) => found.part === part)

describe('judgedOutline', () => {
  test.each([
    [12, 'open'],
    [22, 'done'],
    [45, 'done'],
    [75, 'open'],
  ] as const)('gives a lead of %i words %s', (count, state) => {
    expect(entry('lead', { story: [paragraph('lead', words(count))] }, null)?.state).toBe(state)
  })

  test('leaves a part with a gap open and does not count it', () => {
    const headline = `[isi: nama satuan kerja] ${words(8)}`

    expect(entry('headline', { headline })).toMatchObject({ state: 'open', count: 8 })
    expect(entry('boilerplate', { boilerplate: `${words(20)} [isi: alamat]` })?.state).toBe('open')
  })

  test('takes gaps alone for nothing written', () => {
    expect(entry('headline', { headline: '[isi: nama kegiatan]' })).toMatchObject({
      state: 'open',
      count: 0,
    })
  })

  test('leaves an empty part that nobody needs empty', () => {
    expect(entry('closing', {})?.state).toBe('empty')
  })

  test('counts the body as the guidance does', () => {
    const story: Block[] = [
      ...Array.from({ length: 7 }, () => paragraph('body', words(9))),
      { type: 'subhead', inlines: plain('Rincian') },
      { type: 'list', ordered: false, items: [plain('satu')] },
    ]

    expect(entry('body', { story })).toMatchObject({ count: 7, state: 'open' })
    expect(guidanceFor('body', kegiatan, makeRelease({ story })).progress?.count).toBe(7)
  })
})
