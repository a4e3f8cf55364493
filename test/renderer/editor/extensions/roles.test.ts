import { $getRoot, $getSelection, $isElementNode, $isRangeSelection } from 'lexical'
import { describe, expect, test } from 'vitest'
import { plain, type Story } from '#core/release/block.ts'
import { buildStory, change, readStory } from '../build-story.ts'

const body = (text: string) => ({ type: 'paragraph', role: 'body', inlines: plain(text) }) as const
const lead = (text: string) => ({ type: 'paragraph', role: 'lead', inlines: plain(text) }) as const
const quote = (text: string) =>
  ({ type: 'quote', speaker: { name: '', office: '' }, inlines: plain(text) }) as const

describe('RolesExtension', () => {
  test('makes the first paragraph the lead when there is none', () => {
    expect(readStory(buildStory([body('Satu.'), body('Dua.')]))).toEqual([
      lead('Satu.'),
      body('Dua.'),
    ])
  })

  test('leaves a story alone whose lead stands further down', () => {
    const story: Story = [body('Satu.'), lead('Dua.')]

    expect(readStory(buildStory(story))).toEqual(story)
  })

  test('leaves a story alone that opens with a quote', () => {
    const story: Story = [quote('“Siap.”'), body('Dua.')]

    expect(readStory(buildStory(story))).toEqual(story)
  })

  test('gives the next paragraph the lead when the first is deleted', () => {
    const editor = buildStory([lead('Satu.'), body('Dua.')])

    change(editor, () => $getRoot().getFirstChild()?.remove())

    expect(readStory(editor)).toEqual([lead('Dua.')])
  })

  test('makes the paragraph after Enter body', () => {
    const editor = buildStory([lead('Satu dua.')])

    change(editor, () => {
      const paragraph = $getRoot().getFirstChild()
      if ($isElementNode(paragraph)) paragraph.selectEnd()
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertParagraph()
    })

    expect(readStory(editor)).toEqual([lead('Satu dua.'), body('')])
  })
})
