import { $getRoot, $isElementNode, HISTORY_PUSH_TAG } from 'lexical'
import { describe, expect, test } from 'vitest'
import { plain } from '#core/release/block.ts'
import { addressOf, setLink } from '../../../../renderer/editor/acts/set-link.ts'
import { buildStory, change, readStory } from '../build-story.ts'

describe('addressOf', () => {
  test.each([
    [' https://contoh.go.id/a ', 'https://contoh.go.id/a'],
    ['contoh.go.id', 'https://contoh.go.id'],
    ['www.contoh.go.id/berita?id=1', 'https://www.contoh.go.id/berita?id=1'],
    ['humas@contoh.go.id', 'mailto:humas@contoh.go.id'],
    ['javascript:alert(1)', null],
    ['dua kata', null],
    ['Lapas', null],
    ['', null],
  ])('reads %j as %j', (typed, address) => {
    expect(addressOf(typed)).toBe(address)
  })
})

describe('setLink', () => {
  test('links the words selected and lets them go again', () => {
    const editor = buildStory([{ type: 'paragraph', role: 'lead', inlines: plain('Laman') }])
    change(editor, () => {
      const block = $getRoot().getFirstChild()
      if ($isElementNode(block)) block.select(0, 1)
    })

    setLink(editor, 'contoh.go.id', HISTORY_PUSH_TAG)
    const linked = readStory(editor)
    setLink(editor, null, HISTORY_PUSH_TAG)

    expect(linked).toMatchObject([{ inlines: [{ type: 'link', url: 'https://contoh.go.id' }] }])
    expect(readStory(editor)).toMatchObject([{ inlines: plain('Laman') }])
  })

  test('writes the address where no words are selected', () => {
    const editor = buildStory([{ type: 'paragraph', role: 'lead', inlines: plain('Surel: ') }])
    change(editor, () => {
      $getRoot().selectEnd()
    })

    setLink(editor, 'humas@contoh.go.id', HISTORY_PUSH_TAG)

    expect(readStory(editor)).toMatchObject([
      {
        inlines: [
          { text: 'Surel: ' },
          { url: 'mailto:humas@contoh.go.id', inlines: plain('humas@contoh.go.id') },
        ],
      },
    ])
  })

  test('refuses what is no address and changes nothing', () => {
    const editor = buildStory([{ type: 'paragraph', role: 'lead', inlines: plain('Laman') }])

    expect(setLink(editor, 'javascript:alert(1)', HISTORY_PUSH_TAG)).toBe(false)
    expect(readStory(editor)).toMatchObject([{ inlines: plain('Laman') }])
  })
})
