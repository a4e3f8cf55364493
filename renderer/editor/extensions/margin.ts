import { effect, namedSignals } from '@lexical/extension'
import {
  $getRoot,
  $isElementNode,
  defineExtension,
  HISTORIC_TAG,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
  safeCast,
} from 'lexical'
import { $caretBlock, $partOf } from '../nodes/part-of.ts'
import type { Part } from '../part.ts'
import { followFocus } from './follow-focus.ts'

type MarginConfig = {
  readonly labels: Readonly<Record<Part, string>>
  /** Stands in the first paragraph while the story is empty. */
  readonly hint: string
}

const noLabels = { lead: '', body: '', closing: '', quote: '', subhead: '', list: '' }

/**
 * Writes beside each block what part it is, as attributes that the style sheet shows: the names
 * are no text of the editor, so no selection, copy, or undo ever meets them.
 */
export const MarginExtension = defineExtension({
  name: 'teras/margin',
  config: safeCast<MarginConfig>({ labels: noLabels, hint: '' }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, _config, state) => {
    const { labels, hint } = state.getOutput()
    let isElsewhere = false
    let painted: NodeKey | null = null
    const paint = () =>
      editor.getEditorState().read(() => {
        const current = $caretBlock()
        painted = current?.getKey() ?? null
        $paintMargin(editor, labels.peek(), hint.peek(), isElsewhere ? null : current)
      })
    return mergeRegister(
      editor.registerUpdateListener(({ editorState, dirtyElements, tags }) => {
        const caret = editorState.read(() => $caretBlock()?.getKey() ?? null)
        // A letter more inside a block changes no block, and is by far the most frequent update.
        const areBlocksNew = tags.has(HISTORIC_TAG) || [...dirtyElements.values()].includes(true)
        if (areBlocksNew || caret !== painted || isUnpainted(editor)) paint()
      }),
      effect(() => {
        if (labels.value !== undefined && hint.value !== undefined) paint()
      }),
      editor.registerRootListener((root) => {
        if (root === null) return
        return followFocus(root, (place) => {
          isElsewhere = place === 'elsewhere'
          paint()
        })
      }),
    )
  },
})

/** Lexical draws everything anew when the editor gets its place in the page. */
function isUnpainted(editor: LexicalEditor): boolean {
  return !editor.getRootElement()?.firstElementChild?.hasAttribute('data-part')
}

function $paintMargin(
  editor: LexicalEditor,
  labels: Readonly<Record<Part, string>>,
  hint: string,
  current: LexicalNode | null,
): void {
  const root = $getRoot()
  const first = root.getFirstChild()
  const isEmpty = root.getChildrenSize() === 1 && $isElementNode(first) && first.isEmpty()
  let above: Part | null = null
  for (let block = first; block !== null; block = block.getNextSibling()) {
    const element = editor.getElementByKey(block.getKey())
    const part = $partOf(block)
    if (element !== null) {
      put(element, 'data-part', part)
      put(element, 'data-label', part === above ? null : labels[part])
      put(element, 'data-current', block.is(current) ? 'true' : null)
      put(element, 'data-hint', isEmpty ? hint : null)
    }
    above = part
  }
}

function put(element: HTMLElement, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
