import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { describe, expect, test } from 'vitest'
import { plain, type Story } from '#core/release/block.ts'
import { CaretExtension } from '../../../renderer/editor/extensions/caret.ts'
import { storyHandle } from '../../../renderer/editor/story-handle.ts'
import { buildStory } from './build-story.ts'

const story: Story = [
  { type: 'paragraph', role: 'lead', inlines: plain('Satu.') },
  { type: 'paragraph', role: 'body', inlines: plain('Dua.') },
  { type: 'list', ordered: true, items: [plain('a'), plain('b')] },
]

function open() {
  const editor = buildStory(story)
  const { place } = getExtensionDependencyFromEditor(editor, CaretExtension).output
  return { handle: storyHandle(editor), place }
}

describe('storyHandle', () => {
  test('moves the caret to a part that is there', () => {
    const { handle, place } = open()

    expect(handle.focusPart('list')).toBe(true)
    expect(place.peek()).toEqual({ part: 'list', index: 2 })
    expect(handle.focusPart('quote')).toBe(false)
    expect(place.peek()).toEqual({ part: 'list', index: 2 })
  })

  test('moves to the last block when the index is past it', () => {
    const { handle, place } = open()

    handle.focusBlock(9)

    expect(place.peek()).toEqual({ part: 'list', index: 2 })
  })

  test('inserts a quote below the caret and undoes it in one step', () => {
    const { handle } = open()
    handle.focusBlock(0)

    handle.insertQuote()
    const inserted = handle.read()
    handle.undo()

    expect(inserted.map(({ type }) => type)).toEqual(['paragraph', 'quote', 'paragraph', 'list'])
    expect(handle.read()).toEqual(story)
  })

  test('refuses a bad address', () => {
    const { handle } = open()

    expect(handle.toggleLink('dua kata')).toBe(false)
    expect(handle.read()).toEqual(story)
  })
})
