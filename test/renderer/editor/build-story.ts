import { buildEditorFromExtensions } from '@lexical/extension'
import { defineExtension, type LexicalEditor } from 'lexical'
import type { Story } from '#core/release/block.ts'
import { $readStory } from '../../../renderer/editor/convert/read-story.ts'
import { storyEditor } from '../../../renderer/editor/extensions/story.ts'
import type { KeptUndo } from '../../../renderer/editor/kept-undo.ts'

/** The editor of the sheet without a window. */
export function buildStory(story: Story, kept: KeptUndo | null = null): LexicalEditor {
  return buildEditorFromExtensions(
    defineExtension({ name: 'test', dependencies: [storyEditor(story, kept)] }),
  )
}

export function readStory(editor: LexicalEditor): Story {
  return editor.read($readStory)
}

export function change(editor: LexicalEditor, $change: () => void): void {
  editor.update($change, { discrete: true })
}
