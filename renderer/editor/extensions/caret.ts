import { signal } from '@lexical/extension'
import { $isListNode } from '@lexical/list'
import { $getSelection, $isRangeSelection, defineExtension, type LexicalNode } from 'lexical'
import { $linkAtCaret } from '../acts/set-link.ts'
import { $caretBlock, $partOf } from '../nodes/part-of.ts'
import type { Part, StoryPlace } from '../part.ts'

/** What the buttons need to know about the place they would act on. */
export type Caret = {
  readonly part: Part | null
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isOrdered: boolean
  readonly link: string | null
}

const nowhere: Caret = { part: null, isBold: false, isItalic: false, isOrdered: false, link: null }

/** Two signals that change only when their value does, so that typing re-renders nothing. */
export const CaretExtension = defineExtension({
  name: 'teras/caret',
  build: () => ({ caret: signal(nowhere), place: signal<StoryPlace | null>(null) }),
  register: (editor, _config, state) => {
    const { caret, place } = state.getOutput()
    return editor.registerUpdateListener(({ editorState }) =>
      editorState.read(() => {
        const block = $caretBlock()
        const nextCaret = $readCaret(block)
        const nextPlace = $readPlace(block)
        if (!isSameCaret(caret.peek(), nextCaret)) caret.value = nextCaret
        if (!isSamePlace(place.peek(), nextPlace)) place.value = nextPlace
      }),
    )
  },
})

function $readCaret(block: LexicalNode | null): Caret {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || block === null) return nowhere
  return {
    part: $partOf(block),
    isBold: selection.hasFormat('bold'),
    isItalic: selection.hasFormat('italic'),
    isOrdered: $isListNode(block) && block.getListType() === 'number',
    link: $linkAtCaret(),
  }
}

function $readPlace(block: LexicalNode | null): StoryPlace | null {
  return block === null ? null : { part: $partOf(block), index: block.getIndexWithinParent() }
}

function isSameCaret(a: Caret, b: Caret): boolean {
  return (
    a.part === b.part &&
    a.isBold === b.isBold &&
    a.isItalic === b.isItalic &&
    a.isOrdered === b.isOrdered &&
    a.link === b.link
  )
}

function isSamePlace(a: StoryPlace | null, b: StoryPlace | null): boolean {
  return a?.part === b?.part && a?.index === b?.index
}
