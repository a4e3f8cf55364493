import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { $getSelection, $isRangeSelection, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical'
import { describe, expect, test } from 'vitest'
import { emptyPerson } from '#core/directory/directory.ts'
import type { Mention } from '#core/directory/mentions.ts'
import { plain, textOfBlock } from '#core/release/block.ts'
import { MentionExtension } from '../../../../renderer/editor/extensions/mention.ts'
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
const bnn: Mention = {
  kind: 'institution',
  institution: { id: 'lembagabnn', long: 'Badan Narkotika Nasional', short: 'BNN', variants: [] },
}

/** Takes the entry at the bar and types on. */
function write(before: string, mention: Mention, typed: string): string {
  const [left = '', right = ''] = before.split('|')
  const editor = buildStory([{ type: 'paragraph', role: 'body', inlines: plain(left + right) }])
  const point = { block: 0, item: 0, letter: left.length }
  storyHandle(editor).select({ anchor: point, focus: point })
  press(editor, '@b')
  getExtensionDependencyFromEditor(editor, MentionExtension).output.take(mention)
  press(editor, typed)
  return readStory(editor).map(textOfBlock).join('\n')
}

/** As a window does it: the key is told first, its letter is written unless somebody took it. */
function press(editor: LexicalEditor, text: string): void {
  for (const key of text) {
    const event = new KeyboardEvent('keydown', { key, cancelable: true })
    editor.dispatchCommand(KEY_DOWN_COMMAND, event)
    editor.update(
      () => {
        const selection = $getSelection()
        if (!event.defaultPrevented && $isRangeSelection(selection)) selection.insertText(key)
      },
      { discrete: true },
    )
  }
}

describe('registerTail', () => {
  const office = 'Kepala Lapas Contoh, Budi Contoh'
  const badan = 'Badan Narkotika Nasional (BNN)'

  test.each([
    ['Hadir |', bnn, ', Polri', `Hadir ${badan}, Polri`],
    ['Hadir |', bnn, ' dan', `Hadir ${badan} dan`],
    ['Hadir |', bnn, '. Lalu', `Hadir ${badan}. Lalu`],
    ['Hadir |pagi', bnn, ', Polri ', `Hadir ${badan}, Polri pagi`],
    ['Hadir | pagi', bnn, ', Polri', `Hadir ${badan}, Polri pagi`],
    ['|', budi, ', hadir', `${office}, hadir`],
    ['|', budi, ' hadir', `${office}, hadir`],
    ['|', budi, 'hadir', `${office}, hadir`],
    ['Hadir |', budi, '.', `Hadir ${office}.`],
    ['Hadir |', budi, ',.', `Hadir ${office}.`],
    ['| pada', budi, ' juga', `${office}, juga pada`],
    ['| pada', budi, ', juga', `${office}, juga pada`],
    ['| pada', budi, '.', `${office}. pada`],
  ])('turns %j with %o and %j into %j', (before, mention, typed, written) => {
    expect(write(before, mention, typed)).toBe(written)
  })

  test('takes a comma once the caret has moved on', () => {
    expect(write('|', budi, 'hadir, lalu')).toBe(`${office}, hadir, lalu`)
  })
})
