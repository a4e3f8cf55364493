import {
  $applyNodeReplacement,
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { type Speaker, speakerSchema } from '#core/release/block.ts'

const nobody: Speaker = { name: '', office: '' }

export const speakerState = createState('speaker', {
  parse: (value): Speaker => speakerSchema.catch(nobody).parse(value),
  isEqual: (a, b) => a.name === b.name && a.office === b.office,
})

/** A paragraph that carries direct speech; it is printed like any other, so it is a `<p>`. */
export class QuoteParagraphNode extends ElementNode {
  override $config() {
    return this.config('quote-paragraph', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: speakerState }],
    })
  }

  override createDOM(): HTMLElement {
    return document.createElement('p')
  }

  override updateDOM(): boolean {
    return false
  }

  /** Enter after the last word goes on with body text; inside the quote it makes two quotes. */
  override insertNewAfter(selection: RangeSelection, restoreSelection = true): ElementNode {
    const next = $isAtEnd(this, selection)
      ? $createParagraphNode()
      : $createQuoteParagraphNode($speakerOf(this))
    this.insertAfter(next, restoreSelection)
    return next
  }

  override collapseAtStart(): true {
    const paragraph = $createParagraphNode()
    paragraph.append(...this.getChildren())
    this.replace(paragraph)
    return true
  }
}

export function $createQuoteParagraphNode(speaker: Speaker = nobody): QuoteParagraphNode {
  return $setState($applyNodeReplacement(new QuoteParagraphNode()), speakerState, speaker)
}

export function $isQuoteParagraphNode(
  node: LexicalNode | null | undefined,
): node is QuoteParagraphNode {
  return node instanceof QuoteParagraphNode
}

export function $speakerOf(quote: QuoteParagraphNode): Speaker {
  return $getState(quote, speakerState)
}

function $isAtEnd(quote: QuoteParagraphNode, { anchor }: RangeSelection): boolean {
  const last = quote.getLastDescendant()
  if (last === null) return true
  return anchor.key === last.getKey() && anchor.offset === last.getTextContentSize()
}
