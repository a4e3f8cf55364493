import type { LexicalEditor } from 'lexical'
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
} from 'lexical'
import { describe, expect, test } from 'vitest'
import { id } from '#core/i18n/id.ts'
import { plain, type Story } from '#core/release/block.ts'
import {
  boldCommand,
  bulletedCommand,
  editorCommands,
  numberedCommand,
  quoteCommand,
  redoCommand,
  roleCommands,
  subheadCommand,
  undoCommand,
} from '../../../renderer/editor/commands.ts'
import { buildStory, change, readStory } from './build-story.ts'

const story: Story = [
  { type: 'paragraph', role: 'lead', inlines: plain('Satu.') },
  { type: 'paragraph', role: 'body', inlines: plain('Dua.') },
]
const [, , closingCommand] = roleCommands

function select(editor: LexicalEditor, index: number): void {
  change(editor, () => {
    const block = $getRoot().getChildAtIndex(index)
    const text = $isElementNode(block) ? block.getFirstDescendant() : null
    if (!$isTextNode(text)) throw new Error('no text there')
    const selection = $createRangeSelection()
    selection.anchor.set(text.getKey(), 0, 'text')
    selection.focus.set(text.getKey(), text.getTextContentSize(), 'text')
    $setSelection(selection)
  })
}

function run(editor: LexicalEditor, command: { run: (editor: LexicalEditor) => void }): Story {
  command.run(editor)
  return readStory(editor)
}

describe('editorCommands', () => {
  test('have a name in the catalogue and a shortcut of their own', () => {
    const shortcuts = editorCommands.map(({ shortcut }) => `${shortcut.with}+${shortcut.keys[0]}`)

    expect(editorCommands.map((command) => id.editor.commands[command.id])).not.toContain(undefined)
    expect(new Set(shortcuts).size).toBe(editorCommands.length)
  })

  test('set the words selected in bold', () => {
    const editor = buildStory(story)
    select(editor, 1)

    expect(run(editor, boldCommand)[1]).toEqual({
      type: 'paragraph',
      role: 'body',
      inlines: [{ type: 'text', text: 'Dua.', marks: ['bold'] }],
    })
  })

  test('make a paragraph the closing', () => {
    const editor = buildStory(story)
    select(editor, 1)

    expect(run(editor, closingCommand)[1]).toMatchObject({ role: 'closing' })
  })

  test('make a paragraph a quote and body again', () => {
    const editor = buildStory(story)
    select(editor, 1)

    expect(run(editor, quoteCommand)[1]).toMatchObject({ type: 'quote', inlines: plain('Dua.') })
    expect(run(editor, quoteCommand)[1]).toEqual(story[1])
  })

  test('write quotation marks into an empty paragraph', () => {
    const editor = buildStory([])

    expect(run(editor, quoteCommand)).toMatchObject([{ type: 'quote', inlines: plain('“”') }])
  })

  test('make a subhead and body again', () => {
    const editor = buildStory(story)
    select(editor, 1)

    expect(run(editor, subheadCommand)[1]).toEqual({ type: 'subhead', inlines: plain('Dua.') })
    expect(run(editor, subheadCommand)[1]).toEqual(story[1])
  })

  test('change a list into the other kind, then into body', () => {
    const editor = buildStory(story)
    select(editor, 1)

    expect(run(editor, bulletedCommand)[1]).toMatchObject({ type: 'list', ordered: false })
    expect(run(editor, numberedCommand)[1]).toMatchObject({ type: 'list', ordered: true })
    expect(run(editor, numberedCommand)[1]).toEqual(story[1])
  })

  test('undo and redo every step through the whole story', () => {
    const editor = buildStory(story)
    select(editor, 1)
    const steps = [boldCommand, closingCommand, quoteCommand, subheadCommand, bulletedCommand]
    const states = [readStory(editor), ...steps.map((command) => run(editor, command))]

    const undone = steps.map(() => run(editor, undoCommand))
    const redone = steps.map(() => run(editor, redoCommand))

    expect(undone).toEqual(states.slice(0, -1).reverse())
    expect(redone).toEqual(states.slice(1))
  })
})
