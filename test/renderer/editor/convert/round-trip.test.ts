import { createHeadlessEditor } from '@lexical/headless'
import fc from 'fast-check'
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import { describe, expect, test } from 'vitest'
import { blockSchema, plain, type Story } from '#core/release/block.ts'
import { normalStory } from '../../../../renderer/editor/convert/normal-form.ts'
import { $readStory } from '../../../../renderer/editor/convert/read-story.ts'
import { $writeStory } from '../../../../renderer/editor/convert/write-story.ts'
import { storyNodes } from '../../../../renderer/editor/nodes/story-nodes.ts'
import { buildStory, readStory } from '../build-story.ts'
import { anyStory } from './any-story.ts'

function throughLexical(story: Story): Story {
  const editor = createHeadlessEditor({ nodes: storyNodes })
  editor.update(() => $writeStory(story), { discrete: true })
  return editor.read($readStory)
}

describe('$writeStory and $readStory', () => {
  test('give back every story in normal form', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const normal = normalStory(story)

        expect(throughLexical(normal)).toEqual(normal)
      }),
    )
  })

  test('bring any story to its normal form at once', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const once = throughLexical(story)

        expect(once).toEqual(normalStory(story))
        expect(throughLexical(once)).toEqual(once)
      }),
    )
  })

  test('read only blocks that can be stored', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const block of throughLexical(story)) {
          expect(blockSchema.parse(block)).toEqual(block)
        }
      }),
    )
  })

  test('give the sheet a story it keeps when it is opened again', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const shown = readStory(buildStory(story))

        expect(readStory(buildStory(shown))).toEqual(shown)
      }),
      { numRuns: 40 },
    )
  })

  test('keep marks, link, break, and speaker of a quote', () => {
    const story: Story = [
      { type: 'paragraph', role: 'lead', inlines: plain('Teras.') },
      {
        type: 'quote',
        speaker: { name: 'Nama Contoh', office: 'Kalapas' },
        inlines: [
          { type: 'text', text: '“Siap,” ', marks: [] },
          { type: 'text', text: 'ujarnya', marks: ['bold', 'italic'] },
          { type: 'line-break' },
          {
            type: 'link',
            url: 'https://contoh.go.id',
            inlines: [{ type: 'text', text: 'laman', marks: ['bold'] }],
          },
        ],
      },
    ]

    expect(throughLexical(story)).toEqual(story)
  })
})

describe('$writeStory', () => {
  test('opens an empty story with one empty lead', () => {
    const editor = createHeadlessEditor({ nodes: storyNodes })

    editor.update(() => $writeStory([]), { discrete: true })

    expect(editor.read(() => $getRoot().getChildrenSize())).toBe(1)
    expect(editor.read($readStory)).toEqual([])
  })
})

describe('$readStory', () => {
  test('drops formats that a story does not have', () => {
    const editor = createHeadlessEditor({ nodes: storyNodes })
    editor.update(
      () => {
        const text = $createTextNode('coret').toggleFormat('strikethrough').toggleFormat('bold')
        $getRoot().append($createParagraphNode().append(text))
      },
      { discrete: true },
    )

    expect(editor.read($readStory)).toEqual([
      {
        type: 'paragraph',
        role: 'body',
        inlines: [{ type: 'text', text: 'coret', marks: ['bold'] }],
      },
    ])
  })
})
