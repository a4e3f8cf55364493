import { defineExtension, type LexicalEditor } from 'lexical'
import { $domRangeOf } from './dom-range.ts'
import type { StoryRange } from './story-range.ts'

/** What may be painted, the later above the earlier. */
export const paintNames = ['evidence', 'gap', 'doubt', 'find', 'find-now'] as const
export type PaintName = (typeof paintNames)[number]

/**
 * Paints stretches of the story through the CSS Custom Highlight API: no node of the editor is
 * touched, so no undo, copy, or stored release ever meets it. A painting stays until the next of
 * its name, and is drawn anew when the editor gets another place in the page.
 */
export const PaintExtension = defineExtension({
  name: 'teras/paint',
  build: (editor) => {
    const painted = new Map<PaintName, readonly StoryRange[]>()
    const paint = (name: PaintName, ranges: readonly StoryRange[]) => {
      // Most of what is painted after a key is nothing, before and after.
      if (ranges.length === 0 && !painted.has(name)) return
      if (ranges.length === 0) painted.delete(name)
      else painted.set(name, ranges)
      draw(editor, name, ranges)
    }
    return { paint, painted }
  },
  register: (editor, _config, state) => {
    const { painted } = state.getOutput()
    return editor.registerRootListener((root) => {
      for (const [name, ranges] of painted) draw(editor, name, root === null ? [] : ranges)
    })
  },
})

/** Ranges of an older text that the story no longer holds are left out. */
function draw(editor: LexicalEditor, name: PaintName, ranges: readonly StoryRange[]): void {
  // Without a page there is nothing to paint on, and the tests' page knows no highlights.
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return
  const drawn = editor.getEditorState().read(() =>
    ranges.flatMap((range) => {
      const inPage = $domRangeOf(editor, range)
      return inPage === null ? [] : [inPage]
    }),
  )
  if (drawn.length === 0) {
    CSS.highlights.delete(`teras-${name}`)
    return
  }
  const highlight = new Highlight(...drawn)
  highlight.priority = paintNames.indexOf(name)
  CSS.highlights.set(`teras-${name}`, highlight)
}
