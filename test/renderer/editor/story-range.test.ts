import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, type Story } from '#core/release/block.ts'
import { storyHandle } from '../../../renderer/editor/story-handle.ts'
import { buildStory } from './build-story.ts'
import { anyStory } from './convert/any-story.ts'

const text = (words: string, ...marks: readonly 'bold'[]) =>
  ({ type: 'text', text: words, marks }) as const

const story: Story = [
  {
    type: 'paragraph',
    role: 'lead',
    inlines: [text('Satu '), text('tebal', 'bold'), { type: 'line-break' }, text('baris.')],
  },
  { type: 'list', ordered: false, items: [plain('satu'), plain('dua')] },
]
/** A page tells the history how the story was opened; without one the first caret does. */
function open(opened: Story = story) {
  const handle = storyHandle(buildStory(opened))
  handle.focusBlock(0)
  return handle
}

describe('wordsAt', () => {
  test('counts a line break as one letter', () => {
    expect(open().wordsAt({ block: 0, item: 0, start: 5, end: 16 })).toBe('tebal\nbaris')
  })

  test('reads an item of a list', () => {
    expect(open().wordsAt({ block: 1, item: 1, start: 0, end: 3 })).toBe('dua')
  })

  test.each([
    { block: 0, item: 0, start: 5, end: 99 },
    { block: 0, item: 1, start: 0, end: 1 },
    { block: 1, item: 2, start: 0, end: 1 },
    { block: 7, item: 0, start: 0, end: 1 },
    { block: 0, item: 0, start: 3, end: 2 },
    { block: 0, item: 0, start: -1, end: 2 },
  ])('knows no words at $block/$item $start–$end', (range) => {
    expect(open().wordsAt(range)).toBeNull()
  })
})

describe('replace', () => {
  test('keeps the marks of the replaced words', () => {
    const handle = open()

    expect(handle.replace({ block: 0, item: 0, start: 5, end: 10 }, 'kuat')).toBe(true)

    expect(handle.read()[0]).toMatchObject({
      inlines: [text('Satu '), text('kuat', 'bold'), { type: 'line-break' }, text('baris.')],
    })
  })

  test('is one step of undo', () => {
    const handle = open()
    handle.replace({ block: 0, item: 0, start: 5, end: 16 }, 'dua\nkata')

    handle.undo()

    expect(handle.read()).toEqual(story)
  })

  test('changes nothing where the range is not there', () => {
    const handle = open()

    expect(handle.replace({ block: 1, item: 1, start: 2, end: 9 }, 'x')).toBe(false)
    expect(handle.read()).toEqual(story)
  })

  test('writes into an empty paragraph', () => {
    const handle = open([])

    expect(handle.replace({ block: 0, item: 0, start: 0, end: 0 }, 'Teras.')).toBe(true)
    expect(handle.read()).toEqual([{ type: 'paragraph', role: 'lead', inlines: plain('Teras.') }])
  })
})

describe('replaceAll', () => {
  test('replaces several words as one step of undo', () => {
    const handle = open()
    const ranges = [
      { block: 0, item: 0, start: 0, end: 4 },
      { block: 0, item: 0, start: 2, end: 6 },
      { block: 0, item: 0, start: 11, end: 16 },
      { block: 1, item: 1, start: 0, end: 3 },
    ]

    const count = handle.replaceAll(ranges.map((range) => ({ range, words: 'lima kata' })))
    const words = handle.wordsAt({ block: 1, item: 1, start: 0, end: 9 })
    handle.undo()

    expect([count, words]).toEqual([3, 'lima kata'])
    expect(handle.read()).toEqual(story)
  })

  test('never throws on ranges of another text', () => {
    const count = fc.integer({ min: -2, max: 9 })
    const range = fc.record({ block: count, item: count, start: count, end: count })
    fc.assert(
      fc.property(anyStory, fc.array(range), fc.string(), (opened, ranges, words) => {
        const handle = open(opened)
        const before = handle.read()

        handle.paint('find', ranges)
        const replaced = handle.replaceAll(ranges.map((each) => ({ range: each, words })))

        if (replaced === 0) expect(handle.read()).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })
})

describe('insertBlocks', () => {
  test('takes the place of an empty paragraph', () => {
    const handle = open([])

    handle.insertBlocks([{ type: 'paragraph', role: 'lead', inlines: plain('Teras.') }])

    expect(handle.read()).toHaveLength(1)
  })

  test('goes below the block of the caret', () => {
    const handle = open()
    handle.focusBlock(0)

    handle.insertBlocks([{ type: 'subhead', inlines: plain('Sub') }])

    expect(handle.read().map(({ type }) => type)).toEqual(['paragraph', 'subhead', 'list'])
  })
})

describe('insertInlines', () => {
  test('writes at the caret', () => {
    const handle = open()
    const point = { block: 0, item: 0, letter: 5 }
    handle.select({ anchor: point, focus: point })

    handle.insertInlines(plain('kata '))

    expect(handle.wordsAt({ block: 0, item: 0, start: 0, end: 15 })).toBe('Satu kata tebal')
  })
})
