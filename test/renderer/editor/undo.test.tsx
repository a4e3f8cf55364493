import { $insertDataTransferForRichText } from '@lexical/clipboard'
import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import fc from 'fast-check'
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  defineExtension,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  PASTE_TAG,
} from 'lexical'
import { describe, expect, test } from 'vitest'
import type { Mention } from '#core/directory/mentions.ts'
import { plain, type Story } from '#core/release/block.ts'
import {
  $makeQuote,
  $putFacts,
  $removeSelectedWords,
} from '../../../renderer/editor/acts/quote-facts.ts'
import { setLink } from '../../../renderer/editor/acts/set-link.ts'
import { act, editorCommands } from '../../../renderer/editor/commands.ts'
import { MentionExtension } from '../../../renderer/editor/extensions/mention.ts'
import { storyEditor } from '../../../renderer/editor/extensions/story.ts'
import { paintNames } from '../../../renderer/editor/paint.ts'
import { storyHandle } from '../../../renderer/editor/story-handle.ts'
import { readStory } from './build-story.ts'
import { anyStory } from './convert/any-story.ts'

type Step = { readonly name: string; readonly run: (editor: LexicalEditor) => void }

const ministry: Mention = {
  kind: 'institution',
  institution: { id: 'lembagasatu', long: 'Lembaga Contoh', short: 'LC', variants: [] },
}
const count = fc.integer({ min: 0, max: 9 })
const range = fc.record({ block: count, item: count, start: count, end: count })
const words = fc.constantFrom('', ' ', 'kata', '“Siap,” ujarnya.', '@ko', 'a\nb', '\t')
const point = fc.record({ block: count, item: count, letter: count })
const pasted = fc.constantFrom(
  { 'text/plain': 'Satu.\nDua.' },
  { 'text/plain': 'x', 'text/html': '<h1>Judul</h1><ul><li>a<ul><li>b</li></ul></li></ul>' },
  { 'text/plain': 'x', 'text/html': '<blockquote>Kutip</blockquote><p>Isi <b>tebal</b></p>' },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .constantFrom(...editorCommands)
    .filter(({ id }) => id !== 'undo' && id !== 'redo')
    .map(({ id, run }) => ({ name: id, run })),
  fc.tuple(point, point).map(([anchor, focus]) => ({
    name: 'select',
    run: (editor: LexicalEditor) => storyHandle(editor).select({ anchor, focus }),
  })),
  words.map((text) => ({
    name: `type ${text}`,
    run: (editor: LexicalEditor) => type(editor, text),
  })),
  fc.tuple(range, words).map(([at, text]) => ({
    name: 'replace',
    run: (editor: LexicalEditor) => void storyHandle(editor).replace(at, text),
  })),
  fc.tuple(fc.array(range), words).map(([ranges, text]) => ({
    name: 'replace all',
    run: (editor: LexicalEditor) =>
      void storyHandle(editor).replaceAll(ranges.map((each) => ({ range: each, words: text }))),
  })),
  fc.tuple(fc.constantFrom(...paintNames), fc.array(range)).map(([name, ranges]) => ({
    name: 'paint',
    run: (editor: LexicalEditor) => storyHandle(editor).paint(name, ranges),
  })),
  anyStory.map((blocks) => ({
    name: 'insert blocks',
    run: (editor: LexicalEditor) =>
      act(editor, () => {
        $removeSelectedWords()
        storyHandle(editor).insertBlocks(blocks)
      }),
  })),
  words.map((text) => ({
    name: 'insert inlines',
    run: (editor: LexicalEditor) => storyHandle(editor).insertInlines(plain(text)),
  })),
  pasted.map((texts) => ({ name: 'paste', run: (editor: LexicalEditor) => paste(editor, texts) })),
  count.map((index) => ({
    name: 'quote facts',
    run: (editor: LexicalEditor) => changeQuote(editor, index),
  })),
  fc.constant({ name: 'link', run: (editor: LexicalEditor) => void link(editor) }),
  fc.constant({ name: 'mention', run: mention }),
)

function type(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return
      if (!selection.isCollapsed()) selection.removeText()
      selection.insertRawText(text)
    },
    { discrete: true },
  )
}

function paste(editor: LexicalEditor, texts: Readonly<Record<string, string>>): void {
  const data: DataTransfer = Object.assign(Object.create(null), {
    getData: (kind: string) => texts[kind] ?? '',
  })
  editor.update(
    () => {
      const selection = $getSelection() ?? $getRoot().selectEnd()
      $insertDataTransferForRichText(data, selection)
    },
    { discrete: true, tag: PASTE_TAG },
  )
}

function changeQuote(editor: LexicalEditor, index: number): void {
  const speaker = { name: 'Budi Contoh', office: 'Kalapas' }
  act(editor, () => {
    const key = $getRoot().getChildAtIndex(index)?.getKey() ?? ''
    $makeQuote(key, { speaker })
    const now = $getRoot().getChildAtIndex(index)?.getKey() ?? ''
    $putFacts(
      now,
      { speaker, obtained: 'phone', approvedWords: '“Siap.”' },
      { start: 0, end: 1, words: 'A' },
    )
  })
}

function link(editor: LexicalEditor): boolean {
  return setLink(editor, 'contoh.go.id', HISTORY_PUSH_TAG)
}

function mention(editor: LexicalEditor): void {
  type(editor, ' @')
  getExtensionDependencyFromEditor(editor, MentionExtension).output.take(ministry)
}

/** As on the sheet, an act that Lexical cannot do is taken back; one such fault of its own is known. */
function open(story: Story): LexicalEditor {
  return buildEditorFromExtensions(
    defineExtension({
      name: 'test',
      dependencies: [storyEditor(story)],
      onError: (error) => {
        if (!error.message.startsWith('$getTextNodeOffset')) throw error
      },
    }),
  )
}

/** As often as there is something to undo, or to redo; the depth of the history is 200. */
function exhaust(editor: LexicalEditor, way: 'undo' | 'redo'): void {
  const { canUndo, canRedo } = getExtensionDependencyFromEditor(editor, HistoryExtension).output
  const can = way === 'undo' ? canUndo : canRedo
  for (let left = 200; left > 0 && can.peek(); left -= 1) {
    storyHandle(editor)[way]()
    editor.read(() => undefined)
  }
}

describe('undo', () => {
  test('restores the exact story after any commands, and redo returns', () => {
    fc.assert(
      fc.property(anyStory, fc.array(step, { maxLength: 10 }), (story, steps) => {
        const editor = open(story)
        // A page tells the history how the story was opened; without one the first caret does.
        storyHandle(editor).focusBlock(0)
        const before = readStory(editor)

        for (const { run } of steps) {
          run(editor)
          editor.read(() => undefined)
        }
        const after = readStory(editor)
        exhaust(editor, 'undo')
        const undone = readStory(editor)
        exhaust(editor, 'redo')

        expect(undone).toEqual(before)
        expect(readStory(editor)).toEqual(after)
      }),
      { numRuns: 150 },
    )
  })
})
