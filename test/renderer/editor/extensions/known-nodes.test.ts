import { $createLinkNode } from '@lexical/link'
import { $createListItemNode, $createListNode } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  type LexicalNode,
} from 'lexical'
import { describe, expect, test } from 'vitest'
import { plain, type Story } from '#core/release/block.ts'
import { buildStory, change, readStory } from '../build-story.ts'

function afterAppending($create: () => LexicalNode): Story {
  const editor = buildStory([{ type: 'paragraph', role: 'lead', inlines: plain('Teras.') }])
  change(editor, () => $getRoot().append($create()))
  return readStory(editor).slice(1)
}

const item = (text: string) => $createListItemNode().append($createTextNode(text))

describe('KnownNodesExtension', () => {
  test('lifts nested items into one list in their order', () => {
    const story = afterAppending(() =>
      $createListNode('bullet').append(
        item('a'),
        $createListItemNode().append($createListNode('number').append(item('b'), item('c'))),
        item('d'),
      ),
    )

    expect(story).toEqual([
      { type: 'list', ordered: false, items: ['a', 'b', 'c', 'd'].map(plain) },
    ])
  })

  test('makes a check list a bulleted one', () => {
    expect(afterAppending(() => $createListNode('check').append(item('a')))).toEqual([
      { type: 'list', ordered: false, items: [plain('a')] },
    ])
  })

  test('leaves the words of a link with a bad address', () => {
    const story = afterAppending(() =>
      $createParagraphNode().append(
        $createLinkNode('javascript:alert(1)').append($createTextNode('klik')),
      ),
    )

    expect(story).toEqual([{ type: 'paragraph', role: 'body', inlines: plain('klik') }])
  })

  test('makes every heading a subhead', () => {
    const editor = buildStory([])
    change(editor, () => $getRoot().append($createHeadingNode('h4').append($createTextNode('Isi'))))

    const tag = editor.read(() => $getRoot().getLastChild()?.exportJSON())

    expect(tag).toMatchObject({ tag: 'h2' })
  })

  test('makes a block quotation of the web a quote', () => {
    const story = afterAppending(() => $createQuoteNode().append($createTextNode('“Siap.”')))

    expect(story).toMatchObject([{ type: 'quote', inlines: plain('“Siap.”') }])
  })

  test('takes alignment and indent off a paragraph', () => {
    const editor = buildStory([])
    change(editor, () => {
      const paragraph = $createParagraphNode().setFormat('center').setIndent(2)
      $getRoot().append(paragraph.append($createTextNode('Isi')))
    })

    const json = editor.read(() => $getRoot().getLastChild()?.exportJSON())

    expect(json).toMatchObject({ format: '', indent: 0 })
  })

  test('does not underline', () => {
    const editor = buildStory([{ type: 'paragraph', role: 'lead', inlines: plain('Teras.') }])
    change(editor, () => {
      const block = $getRoot().getFirstChild()
      if ($isElementNode(block)) block.select(0, 1)
    })

    editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'underline')

    const isUnderlined = editor.read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) && selection.hasFormat('underline')
    })
    expect(isUnderlined).toBe(false)
  })
})
