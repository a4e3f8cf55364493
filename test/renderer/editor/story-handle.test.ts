import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { $getRoot, $getSelection, $isRangeSelection } from 'lexical'
import { describe, expect, test } from 'vitest'
import { plain, type Story } from '#core/release/block.ts'
import { CaretExtension } from '../../../renderer/editor/extensions/caret.ts'
import { storyHandle } from '../../../renderer/editor/story-handle.ts'
import { buildStory, change } from './build-story.ts'

const story: Story = [
  { type: 'paragraph', role: 'lead', inlines: plain('Satu.') },
  { type: 'paragraph', role: 'body', inlines: plain('Dua.') },
  { type: 'list', ordered: true, items: [plain('a'), plain('b')] },
]

function open() {
  const editor = buildStory(story)
  const { place, caret } = getExtensionDependencyFromEditor(editor, CaretExtension).output
  const selectBold = () =>
    change(editor, () => {
      $getRoot().getFirstDescendant()?.selectEnd()
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return
      selection.anchor.offset = 0
      selection.formatText('bold')
      selection.formatText('italic')
    })
  return { handle: storyHandle(editor), place, caret, selectBold }
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

  test.each([
    ['a jump', ({ handle }: ReturnType<typeof open>) => handle.focusBlock(1)],
    ['a new quote', ({ handle }: ReturnType<typeof open>) => handle.insertQuote()],
  ])('leaves bold and italic behind with %s', (_name, place) => {
    const opened = open()
    opened.selectBold()
    const before = opened.caret.peek()

    place(opened)

    expect(before).toMatchObject({ isBold: true, isItalic: true })
    opened.handle.read()
    expect(opened.caret.peek()).toMatchObject({ isBold: false, isItalic: false })
  })

  test('goes on in bold where it jumps into bold', () => {
    const { handle, caret, selectBold } = open()
    selectBold()
    handle.focusBlock(1)

    handle.focusBlock(0)

    expect(caret.peek()).toMatchObject({ isBold: true, isItalic: true })
  })

  test('undoes the new address of a link', () => {
    const { handle } = open()
    const point = { block: 0, item: 0, letter: 0 }
    handle.select({ anchor: point, focus: { ...point, letter: 4 } })
    handle.toggleLink('satu.id')
    handle.select({ anchor: { ...point, letter: 1 }, focus: { ...point, letter: 2 } })
    handle.toggleLink('dua.id')

    const second = JSON.stringify(handle.read())
    handle.undo()

    expect(second).toContain('dua.id')
    expect(JSON.stringify(handle.read())).toContain('satu.id')
  })

  test('refuses a bad address', () => {
    const { handle } = open()

    expect(handle.toggleLink('dua kata')).toBe(false)
    expect(handle.read()).toEqual(story)
  })
})
