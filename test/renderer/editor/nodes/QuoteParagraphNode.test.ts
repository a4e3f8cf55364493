import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, $isTextNode } from 'lexical'
import { describe, expect, test } from 'vitest'
import { plain, type Story } from '#core/release/block.ts'
import { isApproved } from '#core/release/quote.ts'
import { storyHandle } from '../../../../renderer/editor/story-handle.ts'
import { buildStory, change, readStory } from '../build-story.ts'

const speaker = { name: 'Nama Contoh', office: 'Kalapas' }
const facts = { speaker, obtained: 'phone', approvedWords: '“Siap,” ujarnya.' } as const
const quote: Story = [{ type: 'quote', ...facts, inlines: plain('“Siap,” ujarnya.') }]

function pressEnterAt(offset: number): Story {
  const editor = buildStory(quote)
  change(editor, () => {
    const block = $getRoot().getFirstChild()
    const text = $isElementNode(block) ? block.getFirstDescendant() : null
    if ($isTextNode(text)) text.select(offset, offset)
    const selection = $getSelection()
    if ($isRangeSelection(selection)) selection.insertParagraph()
  })
  return readStory(editor)
}

describe('QuoteParagraphNode', () => {
  test('goes on with body text after its last word', () => {
    expect(pressEnterAt(16)).toEqual([...quote, { type: 'paragraph', role: 'body', inlines: [] }])
  })

  test('becomes two quotes with the same facts when it is split', () => {
    expect(pressEnterAt(8)).toEqual([
      { type: 'quote', ...facts, inlines: plain('“Siap,” ') },
      { type: 'quote', ...facts, inlines: plain('ujarnya.') },
    ])
  })

  test('is no longer approved once a word changes, and is again after undo', () => {
    const editor = buildStory(quote)
    const handle = storyHandle(editor)
    const approved = () =>
      readStory(editor).map((block) => block.type === 'quote' && isApproved(block))

    handle.focusBlock(0)
    handle.replace({ block: 0, item: 0, start: 1, end: 5 }, 'Sangat siap')
    const changed = approved()
    handle.undo()

    expect(changed).toEqual([false])
    expect(approved()).toEqual([true])
  })
})
