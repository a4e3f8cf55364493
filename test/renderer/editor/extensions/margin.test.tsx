import { buildEditorFromExtensions } from '@lexical/extension'
import { $getRoot, $isElementNode, configExtension, defineExtension } from 'lexical'
import { describe, expect, test } from 'vitest'
import { id } from '#core/i18n/id.ts'
import { plain, type Story } from '#core/release/block.ts'
import { undoCommand } from '../../../../renderer/editor/commands.ts'
import { MarginExtension } from '../../../../renderer/editor/extensions/margin.ts'
import { storyEditor } from '../../../../renderer/editor/extensions/story.ts'
import { storyHandle } from '../../../../renderer/editor/story-handle.ts'
import { change } from '../build-story.ts'

const story: Story = [
  { type: 'paragraph', role: 'lead', inlines: plain('Satu.') },
  { type: 'paragraph', role: 'body', inlines: plain('Dua.') },
  { type: 'paragraph', role: 'body', inlines: plain('Tiga.') },
  { type: 'list', ordered: false, items: [plain('a')] },
]

function showStory(shown: Story) {
  const paper = document.createElement('article')
  const root = paper.appendChild(document.createElement('div'))
  const headline = paper.appendChild(document.createElement('input'))
  root.contentEditable = 'true'
  document.body.append(paper)
  const margin = configExtension(MarginExtension, { labels: id.editor.parts, hint: 'Tulis.' })
  const editor = buildEditorFromExtensions(
    defineExtension({ name: 'test', dependencies: [storyEditor(shown), margin] }),
  )
  editor.setRootElement(root)
  change(editor, () => undefined)
  const read = (name: string) => [...root.children].map((block) => block.getAttribute(name))
  return { editor, headline, read }
}

describe('MarginExtension', () => {
  test('names the first block of each run of parts', () => {
    const { read } = showStory(story)

    expect(read('data-part')).toEqual(['lead', 'body', 'body', 'list'])
    expect(read('data-label')).toEqual(['Teras', 'Tubuh', null, 'Daftar'])
  })

  test('follows a change of role, and its undoing', () => {
    const { editor, read } = showStory(story)
    change(editor, () => {
      const block = $getRoot().getChildAtIndex(2)
      if ($isElementNode(block)) block.selectEnd()
    })

    storyHandle(editor).setPart('closing')
    editor.read(() => undefined)
    const closed = read('data-label')
    undoCommand.run(editor)
    editor.read(() => undefined)

    expect(closed).toEqual(['Teras', 'Tubuh', 'Penutup', 'Daftar'])
    expect(read('data-label')).toEqual(['Teras', 'Tubuh', null, 'Daftar'])
  })

  test('marks the block of the caret until another part is used', () => {
    const { editor, headline, read } = showStory(story)

    change(editor, () => {
      const block = $getRoot().getChildAtIndex(1)
      if ($isElementNode(block)) block.selectEnd()
    })
    const inStory = read('data-current')
    headline.focus()

    expect(inStory).toEqual([null, 'true', null, null])
    expect(read('data-current')).toEqual([null, null, null, null])
  })

  test('shows the hint only while the story is empty', () => {
    expect(showStory([]).read('data-hint')).toEqual(['Tulis.'])
    expect(showStory(story).read('data-hint')).toEqual([null, null, null, null])
  })
})
