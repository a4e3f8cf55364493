import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { $getSelection, $isRangeSelection, type LexicalEditor, PASTE_TAG } from 'lexical'
import { describe, expect, test } from 'vitest'
import { emptyPerson } from '#core/directory/directory.ts'
import type { Mention } from '#core/directory/mentions.ts'
import { plain, type Story, textOfBlock } from '#core/release/block.ts'
import {
  ASK_MENTION_COMMAND,
  MentionExtension,
} from '../../../../renderer/editor/extensions/mention.ts'
import { storyHandle } from '../../../../renderer/editor/story-handle.ts'
import { buildStory, readStory } from '../build-story.ts'

const budi: Mention = {
  kind: 'person',
  standing: 'holds',
  person: {
    ...emptyPerson,
    id: 'orangbudi',
    name: 'Budi Contoh',
    office: 'Kepala Lapas Contoh',
    officeShort: 'Kalapas',
  },
}

function open(...texts: readonly string[]) {
  const story: Story = texts.map((text) => ({
    type: 'paragraph',
    role: 'body',
    inlines: plain(text),
  }))
  const editor = buildStory(story)
  const { asking, take, dismiss } = getExtensionDependencyFromEditor(
    editor,
    MentionExtension,
  ).output
  const handle = storyHandle(editor)
  handle.focusEnd()
  const last = () => textOfBlock(readStory(editor).at(-1) ?? { type: 'subhead', inlines: [] })
  return { editor, handle, take, dismiss, last, asked: () => asking.peek()?.typed ?? null }
}

function type(editor: LexicalEditor, text: string, tag = 'typed'): void {
  for (const letter of text) {
    editor.update(
      () => {
        const selection = $getSelection()
        if ($isRangeSelection(selection)) selection.insertText(letter)
      },
      { discrete: true, tag },
    )
  }
}

describe('MentionExtension', () => {
  test.each([
    ['', '@', ''],
    ['Hadir ', '@bu', 'bu'],
    ['Hadir (', '@bu', 'bu'],
    ['Kata “', '@budi con', 'budi con'],
  ])('asks after %j for what follows %j', (before, typed, asked) => {
    const opened = open(before)

    type(opened.editor, typed)

    expect(opened.asked()).toBe(asked)
  })

  test.each(['humas@bu', 'a.b@', 'x@y.id', '@ bu', '@bu!', '@satu dua tiga empat lima', '@@'])(
    'asks for nobody in %j',
    (typed) => {
      const opened = open('Surel: ')

      type(opened.editor, typed)

      expect(opened.asked()).toBeNull()
    },
  )

  test('asks for nobody when the sign was pasted or only passed', () => {
    const opened = open('Satu ')

    type(opened.editor, '@bu', PASTE_TAG)
    const point = { block: 0, item: 0, letter: 7 }
    opened.handle.select({ anchor: point, focus: point })

    expect(opened.asked()).toBeNull()
  })

  test('writes the full form first and the short form later', () => {
    const opened = open('Hadir ')
    type(opened.editor, '@bud')
    opened.take(budi)
    type(opened.editor, 'lalu ')
    type(opened.editor, '@bud')
    opened.take(budi)

    expect(opened.last()).toBe('Hadir Kepala Lapas Contoh, Budi Contoh, lalu Kalapas ')
  })

  test('writes no comma before a mark that stands there', () => {
    const opened = open('Hadir .')
    const point = { block: 0, item: 0, letter: 6 }
    opened.handle.select({ anchor: point, focus: point })

    type(opened.editor, '@bud')
    opened.take(budi)

    expect(opened.last()).toBe('Hadir Kepala Lapas Contoh, Budi Contoh.')
  })

  test('is one step of undo', () => {
    const opened = open('Hadir ')
    type(opened.editor, '@bud')
    opened.take(budi)

    opened.handle.undo()

    expect(opened.last()).toBe('Hadir @bud')
  })

  test('leaves what she typed, and takes back what the button wrote', () => {
    const typed = open('Hadir ')
    type(typed.editor, '@bu')
    typed.dismiss()
    const pressed = open('Hadir')
    pressed.editor.dispatchCommand(ASK_MENTION_COMMAND, null)
    pressed.editor.read(() => undefined)
    const asked = pressed.asked()
    pressed.dismiss()

    expect([typed.last(), typed.asked()]).toEqual(['Hadir @bu', null])
    expect([asked, pressed.last().trimEnd()]).toEqual(['', 'Hadir'])
  })
})
