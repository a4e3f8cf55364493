import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { plain, type Story } from '#core/release/block.ts'
import { storyHandle } from '../../../renderer/editor/story-handle.ts'
import { buildStory } from './build-story.ts'

const story: Story = [
  {
    type: 'paragraph',
    role: 'lead',
    inlines: [
      { type: 'text', text: 'Satu ', marks: [] },
      { type: 'text', text: 'tebal', marks: ['bold', 'italic'] },
      { type: 'line-break' },
      { type: 'text', text: 'baris.', marks: [] },
    ],
  },
  { type: 'list', ordered: false, items: [plain('satu'), plain('dua')] },
]

/** The page of the tests knows no highlights: what would be painted is kept here. */
const painted = new Map<string, { readonly ranges: readonly Range[]; priority: number }>()

class FakeHighlight {
  readonly ranges: readonly Range[]
  priority = 0
  constructor(...ranges: readonly Range[]) {
    this.ranges = ranges
  }
}

function open() {
  const editor = buildStory(story)
  const root = document.createElement('div')
  root.contentEditable = 'true'
  document.body.append(root)
  editor.setRootElement(root)
  return { editor, handle: storyHandle(editor) }
}

const wordsOf = (name: string) => painted.get(`teras-${name}`)?.ranges.map(String) ?? []

describe('paint', () => {
  beforeEach(() => {
    vi.stubGlobal('CSS', { highlights: painted })
    vi.stubGlobal('Highlight', FakeHighlight)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    painted.clear()
    document.body.replaceChildren()
  })

  test('paints words across marks, breaks, and items', () => {
    const { handle } = open()

    handle.paint('evidence', [
      { block: 0, item: 0, start: 2, end: 7 },
      { block: 0, item: 0, start: 11, end: 16 },
      { block: 1, item: 1, start: 0, end: 3 },
    ])

    expect(wordsOf('evidence')).toEqual(['tu te', 'baris', 'dua'])
  })

  test('leaves out what the story no longer holds', () => {
    const { handle } = open()

    handle.paint('gap', [
      { block: 0, item: 0, start: 0, end: 99 },
      { block: 9, item: 0, start: 0, end: 2 },
      { block: 1, item: 0, start: 0, end: 4 },
    ])

    expect(wordsOf('gap')).toEqual(['satu'])
  })

  test('takes its paint away, and only its own', () => {
    const { handle } = open()
    const range = { block: 1, item: 0, start: 0, end: 4 }
    handle.paint('find', [range])
    handle.paint('find-now', [range])

    handle.paint('find', [])

    expect([wordsOf('find'), wordsOf('find-now')]).toEqual([[], ['satu']])
    expect(painted.get('teras-find-now')?.priority).toBe(4)
  })

  test('comes and goes with the page', () => {
    const { editor, handle } = open()
    handle.paint('doubt', [{ block: 1, item: 1, start: 0, end: 3 }])
    const root = editor.getRootElement()

    editor.setRootElement(null)
    const away = wordsOf('doubt')
    editor.setRootElement(root)

    expect(away).toEqual([])
    expect(wordsOf('doubt')).toEqual(['dua'])
  })

  test('changes nothing that undo would meet', () => {
    const { handle } = open()

    handle.paint('find', [{ block: 0, item: 0, start: 0, end: 4 }])

    expect(handle.read()).toEqual(story)
  })
})
