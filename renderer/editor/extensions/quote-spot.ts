import { signal } from '@lexical/extension'
import {
  $isParagraphNode,
  defineExtension,
  type LexicalEditor,
  type NodeKey,
  safeCast,
} from 'lexical'
import { spotSpeech } from '#core/quotes/spot-speech.ts'
import { type Speaker, textOfBlock } from '#core/release/block.ts'
import { type Approval, approvalOf } from '#core/release/quote.ts'
import { $readStory } from '../convert/read-story.ts'
import { $caretBlock } from '../nodes/part-of.ts'
import { $factsOf, $isQuoteParagraphNode, type QuoteFacts } from '../nodes/QuoteParagraphNode.ts'
import { $roleOf } from '../nodes/role.ts'

/** What the caret's block is to the quotes: one of them, or direct speech that could become one. */
export type QuoteSpot =
  | {
      readonly kind: 'quote'
      readonly key: NodeKey
      readonly facts: QuoteFacts
      readonly approval: Approval
    }
  | { readonly kind: 'speech'; readonly key: NodeKey; readonly speaker: Speaker }

/** Speech is looked for when the hands rest: reading the story costs more than a key may. */
const pauseMs = 600

/** Follows the caret through the quotes; direct speech in a body paragraph is noticed in a pause. */
export const QuoteSpotExtension = defineExtension({
  name: 'teras/quote-spot',
  config: safeCast<{ readonly place: string }>({ place: '' }),
  build: (editor, { place }) => {
    const town = { place }
    const spot = signal<QuoteSpot | null>(null)
    const put = (next: QuoteSpot | null) => {
      if (!isSame(spot.peek(), next)) spot.value = next
    }
    /** At once, without waiting for the pause. */
    const look = () => {
      const found = editor.getEditorState().read(() => $findQuote() ?? $findSpeech(town.place))
      put(found)
      return found
    }
    return { spot, town, put, look }
  },
  register: (editor, _config, state) => {
    const { spot, put, look } = state.getOutput()
    let pause: ReturnType<typeof setTimeout> | undefined
    const stop = editor.registerUpdateListener(({ editorState }) => {
      clearTimeout(pause)
      const here = editorState.read(() => ({
        quote: $findQuote(),
        key: $caretBlock()?.getKey() ?? null,
        mayBeSpeech: $mayBeSpeech(),
      }))
      const now = spot.peek()
      if (here.quote !== null) put(here.quote)
      else if (now !== null && (now.kind === 'quote' || now.key !== here.key)) put(null)
      if (here.mayBeSpeech || now?.kind === 'speech') pause = setTimeout(look, pauseMs)
    })
    return () => {
      clearTimeout(pause)
      stop()
    }
  },
})

function $findQuote(): QuoteSpot | null {
  const block = $caretBlock()
  if (!$isQuoteParagraphNode(block)) return null
  const facts = $factsOf(block)
  const approval = approvalOf(facts.approvedWords, block.getTextContent())
  return { kind: 'quote', key: block.getKey(), facts, approval }
}

function $mayBeSpeech(): boolean {
  const block = $caretBlock()
  if (!$isParagraphNode(block) || $roleOf(block) !== 'body') return false
  return /["”“»]/.test(block.getTextContent())
}

function $findSpeech(place: string): QuoteSpot | null {
  const block = $mayBeSpeech() ? $caretBlock() : null
  if (block === null) return null
  const story = $readStory()
  const index = block.getIndexWithinParent()
  const stored = story[index]
  // Neighbouring lists are one in the stored story: then the places no longer agree.
  if (stored === undefined || textOfBlock(stored) !== block.getTextContent()) return null
  const speaker = spotSpeech(story, index, place)
  return speaker === null ? null : { kind: 'speech', key: block.getKey(), speaker }
}

function isSame(a: QuoteSpot | null, b: QuoteSpot | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** Where the quote's card finds what it shows. */
export function readStoryOf(editor: LexicalEditor) {
  return editor.getEditorState().read($readStory)
}
