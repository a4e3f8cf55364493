import { describe, expect, test } from 'vitest'
import { type Block, plain } from '#core/release/block.ts'
import { draftRelease } from '#core/release/release.ts'
import {
  appendBlocks,
  isStoryHers,
  missingBlocks,
  takeComposed,
} from '../../../../renderer/screens/interview/take-composed.ts'
import { compose, facility, required, text } from './ask-kegiatan.ts'

const blank = draftRelease('testrelease01', '2026-01-05T08:00:00+07:00', facility)
const nothing = compose({})
const answered = compose(required)
const begun = takeComposed(blank, nothing, answered)
const hand: Block = { type: 'paragraph', role: 'body', inlines: plain('Ditambahkan sendiri.') }

describe('takeComposed', () => {
  test('fills a blank release with what was answered', () => {
    expect(begun.headline).toBe(answered.headlines[0])
    expect(begun.dateline).toMatchObject({ place: 'Wonoasri', date: '2026-01-14' })
    expect(begun.story).toEqual(answered.fields.story)
  })

  test('follows a changed answer', () => {
    const changed = compose({ ...required, what: text('bakti sosial') })

    const release = takeComposed(begun, answered, changed)

    expect(release.story).toEqual(changed.fields.story)
    expect(release.headline).toBe(changed.headlines[0])
  })

  test('keeps a story that she has edited', () => {
    const edited = { ...begun, story: [...begun.story, hand] }

    const release = takeComposed(edited, answered, compose({}))

    expect(release.story).toEqual(edited.story)
  })

  test('keeps a headline and a dateline of her own', () => {
    const own = {
      ...begun,
      headline: 'Judul sendiri',
      dateline: { ...begun.dateline, place: 'Contohan' },
    }

    const release = takeComposed(own, answered, compose({ ...required, what: text('apel pagi') }))

    expect(release.headline).toBe('Judul sendiri')
    expect(release.dateline.place).toBe('Contohan')
  })

  test('puts no headline with a gap into the list', () => {
    const some = compose({ what: text('bakti sosial') })

    expect(takeComposed(blank, nothing, some).headline).toBe('')
  })

  test('keeps the outlet she has written into the dateline', () => {
    const outlet = { ...blank.dateline, outlet: 'Kabarcontoh.id', form: 'place-outlet' as const }

    const release = takeComposed({ ...blank, dateline: outlet }, nothing, answered)

    expect(release.dateline).toMatchObject({ outlet: 'Kabarcontoh.id', date: '2026-01-14' })
  })
})

describe('isStoryHers', () => {
  test('is false for a blank sheet and for the words of the answers', () => {
    expect(isStoryHers(blank.story, nothing)).toBe(false)
    expect(isStoryHers(begun.story, answered)).toBe(false)
  })

  test('is true after one changed letter', () => {
    const [lead, ...rest] = begun.story
    if (lead?.type !== 'paragraph') throw new Error('no lead')

    expect(isStoryHers([{ ...lead, inlines: plain('x') }, ...rest], answered)).toBe(true)
  })
})

describe('appendBlocks', () => {
  test('puts only what is missing below her words', () => {
    const more = compose({ ...required, hope: text('kunjungan menjadi lebih tertib') })
    const story = [...begun.story, hand]

    const longer = appendBlocks(story, missingBlocks(story, more))

    expect(longer.slice(0, story.length)).toEqual(story)
    expect(longer).toHaveLength(story.length + 1)
  })

  test('never brings in a second lead', () => {
    const longer = appendBlocks(begun.story, missingBlocks([hand], answered))

    expect(longer.filter((block) => 'role' in block && block.role === 'lead')).toHaveLength(1)
  })
})
