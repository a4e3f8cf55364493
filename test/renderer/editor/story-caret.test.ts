import { $getRoot, $getSelection, $isElementNode, $isRangeSelection } from 'lexical'
import { describe, expect, test } from 'vitest'
import { plain, type Story } from '#core/release/block.ts'
import { $readSelection, $selectStory } from '../../../renderer/editor/story-caret.ts'
import { buildStory, change } from './build-story.ts'

const story: Story = [
  {
    type: 'paragraph',
    role: 'lead',
    inlines: [
      { type: 'text', text: 'Satu ', marks: [] },
      { type: 'text', text: 'tebal', marks: ['bold'] },
      { type: 'line-break' },
      { type: 'text', text: 'baris ', marks: [] },
      {
        type: 'link',
        url: 'https://contoh.id/',
        inlines: [{ type: 'text', text: 'tautan', marks: [] }],
      },
      { type: 'text', text: ' akhir', marks: [] },
    ],
  },
  { type: 'quote', inlines: plain('Kutipan.'), speaker: null },
  { type: 'list', ordered: true, items: [plain('satu'), plain('dua'), plain('tiga')] },
  { type: 'paragraph', role: 'body', inlines: [] },
] as never

/** Every place the caret can be in, as it is read there and after going back in a fresh editor. */
function everyPlace() {
  const editor = buildStory(story)
  const keys = editor.read(() =>
    $getRoot()
      .getAllTextNodes()
      .flatMap((node) =>
        Array.from({ length: node.getTextContentSize() + 1 }, (_, offset) => ({
          key: node.getKey(),
          offset,
        })),
      ),
  )
  return keys.map(({ key, offset }) => {
    change(editor, () => {
      const selection = $getRoot().selectEnd()
      selection.anchor.set(key, offset, 'text')
      selection.focus.set(key, offset, 'text')
    })
    const read = editor.read($readSelection)
    if (read === null) throw new Error('the caret was lost')
    const fresh = buildStory(story)
    change(fresh, () => $selectStory(read))
    return {
      read,
      before: textBefore(editor),
      again: fresh.read($readSelection),
      back: textBefore(fresh),
    }
  })
}

function textBefore(editor: ReturnType<typeof buildStory>): string {
  return editor.read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return 'nowhere'
    const node = selection.focus.getNode()
    if ($isElementNode(node)) return 'a block'
    const before = [...node.getPreviousSiblings()].map((one) => one.getTextContent()).join('')
    return before + node.getTextContent().slice(0, selection.focus.offset)
  })
}

describe('$selectStory', () => {
  test('goes back to every place of the caret', () => {
    for (const { read, again } of everyPlace()) expect(again).toEqual(read)
  })

  test('tells the items of a list apart', () => {
    const items = everyPlace().flatMap(({ read }) =>
      read.focus.block === 2 ? [read.focus.item] : [],
    )

    expect(new Set(items)).toEqual(new Set([0, 1, 2]))
  })

  test('keeps the words before the caret the same', () => {
    const inList = everyPlace().filter(({ read }) => read.focus.block > 0)

    for (const { before, back } of inList) expect(back).toBe(before)
  })

  test('means the end where the story became shorter', () => {
    const editor = buildStory([{ type: 'paragraph', role: 'lead', inlines: plain('Pendek') }])
    const far = { block: 7, item: 3, letter: 900 }

    change(editor, () => $selectStory({ anchor: far, focus: far }))

    expect(editor.read($readSelection)).toEqual({
      anchor: { block: 0, item: 0, letter: 6 },
      focus: { block: 0, item: 0, letter: 6 },
    })
  })

  test('stands in an empty paragraph', () => {
    const editor = buildStory(story)
    const empty = { block: 3, item: 0, letter: 0 }

    change(editor, () => $selectStory({ anchor: empty, focus: empty }))

    expect(editor.read($readSelection)?.focus).toEqual(empty)
  })
})
