import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { blockSchema, plain, type Story } from '#core/release/block.ts'
import {
  boldCommand,
  quoteCommand,
  redoCommand,
  roleCommands,
  subheadCommand,
  undoCommand,
} from '../../../renderer/editor/commands.ts'
import { keepUndo, takeUndo } from '../../../renderer/editor/kept-undo.ts'
import { storyHandle } from '../../../renderer/editor/story-handle.ts'
import { buildStory, readStory } from './build-story.ts'
import { anyStory } from './convert/any-story.ts'

const story: Story = [
  { type: 'paragraph', role: 'lead', inlines: plain('Satu.') },
  { type: 'paragraph', role: 'body', inlines: plain('Dua.') },
]
const steps = [boldCommand, quoteCommand, subheadCommand, ...roleCommands]

/** The same release on the screen again, with the words as the disk gave them back. */
function comeBack(id: string, saved: Story) {
  const kept = takeUndo(id, saved)
  return { editor: buildStory(saved, kept), isKept: kept !== null }
}

function walk(editor: ReturnType<typeof buildStory>, run: (at: typeof editor) => void): Story {
  run(editor)
  return readStory(editor)
}

/** Her caret comes before her first change, so that there is a step to undo. */
function selected(whole: Story) {
  const editor = buildStory(whole)
  storyHandle(editor).select({
    anchor: { block: 1, item: 0, letter: 0 },
    focus: { block: 1, item: 0, letter: 4 },
  })
  return editor
}

function changed() {
  const editor = selected(story)
  boldCommand.run(editor)
  return editor
}

describe('keepUndo', () => {
  test('goes on with undo and redo in the next editor', () => {
    const left = selected(story)
    const states = [readStory(left), ...steps.map(({ run }) => walk(left, run))]
    undoCommand.run(left)
    const last = readStory(left)
    keepUndo('a', left)

    const { editor } = comeBack('a', last)
    const redone = walk(editor, redoCommand.run)
    const undone = states.slice(1).map(() => walk(editor, undoCommand.run))

    expect(readStory(left)).toEqual(last)
    expect(redone).toEqual(states.at(-1))
    expect(undone).toEqual(states.slice(0, -1).reverse())
  })

  test('knows any story again that was saved and read', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        const left = selected(any)
        storyHandle(left).insertBlocks(story)
        keepUndo('any', left)

        const saved = z.array(blockSchema).parse(JSON.parse(JSON.stringify(readStory(left))))

        expect(comeBack('any', saved).isKept).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('forgets the steps of a story that was changed elsewhere', () => {
    const left = changed()
    for (const id of ['as left', 'changed']) keepUndo(id, left)

    expect(comeBack('as left', readStory(left)).isKept).toBe(true)
    expect(comeBack('changed', story).isKept).toBe(false)
  })

  test('is taken once, so that a restored version begins anew', () => {
    const left = changed()
    keepUndo('restored', left)

    expect(comeBack('restored', readStory(left)).isKept).toBe(true)
    expect(comeBack('restored', readStory(left)).isKept).toBe(false)
  })

  test('keeps nothing where nothing was done', () => {
    keepUndo('c', buildStory(story))

    expect(comeBack('c', story).isKept).toBe(false)
  })

  test('holds the eight releases left last', () => {
    const left = changed()
    const ids = Array.from({ length: 9 }, (_, index) => `release ${index}`)
    for (const id of ids) keepUndo(id, left)

    expect(ids.filter((id) => comeBack(id, readStory(left)).isKept)).toEqual(ids.slice(1))
  })
})
