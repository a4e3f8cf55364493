import { describe, expect, test } from 'vitest'
import { plain } from '#core/release/block.ts'
import { outlineOf, type Part } from '#core/release/outline.ts'
import type { Release } from '#core/release/release.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const entry = (part: Part, fields: Partial<Release>) =>
  outlineOf(makeRelease(fields)).find((found) => found.part === part)

describe('outlineOf', () => {
  test('asks for the parts a release needs', () => {
    const open = outlineOf(makeRelease()).filter(({ state }) => state === 'open')

    expect(open.map(({ part }) => part)).toEqual(['headline', 'dateline', 'lead', 'body'])
  })

  test('counts the words of the headline', () => {
    expect(entry('headline', { headline: 'Lapas Contoh Panen Kangkung' })).toMatchObject({
      state: 'done',
      count: 4,
    })
  })

  test('wants both place and date in the dateline', () => {
    const place = { place: 'Wonoasri', date: null, outlet: '', form: 'place' } as const

    expect(entry('dateline', { dateline: place })?.state).toBe('open')
    expect(entry('dateline', { dateline: { ...place, date: '2026-01-05' } })?.state).toBe('done')
  })

  test('counts paragraphs, not lists and subheads', () => {
    const story: Release['story'] = [
      { type: 'paragraph', role: 'lead', inlines: plain('Satu dua tiga.') },
      { type: 'subhead', inlines: plain('Rincian') },
      { type: 'list', ordered: false, items: [plain('pertama'), plain('kedua')] },
      { type: 'paragraph', role: 'body', inlines: [] },
    ]

    expect(entry('body', { story })).toMatchObject({ state: 'done', count: 0 })
    expect(entry('lead', { story })?.count).toBe(3)
  })

  test('takes quotation marks alone for no quote', () => {
    const speaker = { name: '', office: '' }
    const quote = (text: string) => ({ type: 'quote', inlines: plain(text), speaker }) as const

    expect(entry('quote', { story: [quote('“”')] })).toMatchObject({ state: 'empty', count: 0 })
    expect(entry('quote', { story: [quote('“Aman.”')] })).toMatchObject({ state: 'done', count: 1 })
  })

  test('marks photos that lack a caption', () => {
    const photo = {
      hash: 'a'.repeat(64),
      mediaType: 'image/jpeg',
      widthPx: 4,
      heightPx: 3,
      sizeBytes: 9,
      caption: ' ',
      credit: '',
      altText: '',
    } as const

    expect(entry('photos', { photos: [photo] })).toMatchObject({ state: 'open', count: 1 })
    expect(entry('photos', { photos: [{ ...photo, caption: 'Panen' }] })?.state).toBe('done')
  })
})
