import { $getRoot } from 'lexical'
import { describe, expect, test } from 'vitest'
import { plain, type Story } from '#core/release/block.ts'
import {
  $makeQuote,
  $putFacts,
  $removeSelectedWords,
  $selectedWords,
} from '../../../../renderer/editor/acts/quote-facts.ts'
import { storyHandle } from '../../../../renderer/editor/story-handle.ts'
import { buildStory, change, readStory } from '../build-story.ts'

const speaker = { name: 'Budi Contoh', office: 'Kalapas' }
const story: Story = [
  { type: 'paragraph', role: 'lead', inlines: plain('Teras.') },
  { type: 'paragraph', role: 'body', inlines: plain('“Siap,” ujarnya.') },
]

function open() {
  const editor = buildStory(story)
  const handle = storyHandle(editor)
  handle.focusBlock(0)
  const keyOf = (index: number) => $getRoot().getChildAtIndex(index)?.getKey() ?? ''
  return { editor, handle, keyOf }
}

describe('$makeQuote', () => {
  test('keeps the words and undoes in one step', () => {
    const { editor, handle, keyOf } = open()

    change(editor, () => $makeQuote(keyOf(1), { speaker }))
    const made = readStory(editor)
    handle.undo()

    expect(made[1]).toEqual({ type: 'quote', inlines: plain('“Siap,” ujarnya.'), speaker })
    expect(readStory(editor)).toEqual(story)
  })
})

describe('$makeQuote of straight marks', () => {
  test('curls them in the same step of undo', () => {
    const straight: Story = [
      { type: 'paragraph', role: 'lead', inlines: plain('Teras.') },
      { type: 'paragraph', role: 'body', inlines: plain('"Siap," ujarnya.') },
    ]
    const editor = buildStory(straight)
    const handle = storyHandle(editor)
    handle.focusBlock(0)

    change(editor, () => $makeQuote($getRoot().getChildAtIndex(1)?.getKey() ?? '', { speaker }))
    const made = readStory(editor)
    handle.undo()

    expect(made[1]).toMatchObject({ type: 'quote', inlines: plain('“Siap,” ujarnya.') })
    expect(readStory(editor)).toEqual(straight)
  })
})

describe('$putFacts', () => {
  test('changes facts and words together', () => {
    const { editor, keyOf } = open()
    change(editor, () => $makeQuote(keyOf(1), { speaker }))

    change(editor, () => {
      const change = { start: 8, end: 15, words: 'ujar Budi Contoh' }
      $putFacts(
        keyOf(1),
        { speaker, obtained: 'phone', approvedWords: '“Siap,” ujar Budi Contoh.' },
        change,
      )
    })

    expect(readStory(editor)[1]).toEqual({
      type: 'quote',
      inlines: plain('“Siap,” ujar Budi Contoh.'),
      speaker,
      obtained: 'phone',
      approvedWords: '“Siap,” ujar Budi Contoh.',
    })
  })

  test('leaves a paragraph alone', () => {
    const { editor, keyOf } = open()

    change(editor, () => $putFacts(keyOf(0), { speaker }, { start: 0, end: 1, words: 'x' }))

    expect(readStory(editor)).toEqual(story)
  })
})

describe('$selectedWords', () => {
  const select = (from: number, to: number) => {
    const opened = open()
    const anchor = { block: from, item: 0, letter: 0 }
    opened.handle.select({ anchor, focus: { block: to, item: 0, letter: 99 } })
    return opened
  }

  test('gives the words of one block and takes them out', () => {
    const { editor } = select(1, 1)

    expect(editor.read($selectedWords)).toBe('“Siap,” ujarnya.')
    change(editor, $removeSelectedWords)
    expect(readStory(editor)[1]).toMatchObject({ inlines: [] })
  })

  test('leaves words of two blocks where they are', () => {
    const { editor } = select(0, 1)

    expect(editor.read($selectedWords)).toBe('')
    change(editor, $removeSelectedWords)
    expect(readStory(editor)).toEqual(story)
  })
})
