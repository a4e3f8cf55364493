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
import {
  type Obtained,
  obtainedSchema,
  type Quote,
  type Speaker,
  speakerSchema,
} from '#core/release/block.ts'

/** All of a quote but its words. */
export type QuoteFacts = Omit<Quote, 'type' | 'inlines'>

const nobody: Speaker = { name: '', office: '' }
const nothingKnown: QuoteFacts = { speaker: nobody }

const speakerState = createState('speaker', {
  parse: (value): Speaker => speakerSchema.catch(nobody).parse(value),
  isEqual: (a, b) => a.name === b.name && a.office === b.office,
})

const obtainedState = createState('obtained', {
  parse: (value): Obtained | null => obtainedSchema.nullable().catch(null).parse(value),
})

const approvedState = createState('approvedWords', {
  parse: (value) => (typeof value === 'string' ? value : null),
})

/** A paragraph that carries direct speech; it is printed like any other, so it is a `<p>`. */
export class QuoteParagraphNode extends ElementNode {
  override $config() {
    return this.config('quote-paragraph', {
      extends: ElementNode,
      stateConfigs: [
        { flat: true, stateConfig: speakerState },
        { flat: true, stateConfig: obtainedState },
        { flat: true, stateConfig: approvedState },
      ],
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
      : $createQuoteParagraphNode($factsOf(this))
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

export function $createQuoteParagraphNode(facts: QuoteFacts = nothingKnown): QuoteParagraphNode {
  return $setFacts($applyNodeReplacement(new QuoteParagraphNode()), facts)
}

export function $isQuoteParagraphNode(
  node: LexicalNode | null | undefined,
): node is QuoteParagraphNode {
  return node instanceof QuoteParagraphNode
}

export function $factsOf(quote: QuoteParagraphNode): QuoteFacts {
  const obtained = $getState(quote, obtainedState)
  const approvedWords = $getState(quote, approvedState)
  return {
    speaker: $getState(quote, speakerState),
    ...(obtained === null ? {} : { obtained }),
    ...(approvedWords === null ? {} : { approvedWords }),
  }
}

export function $setFacts(quote: QuoteParagraphNode, facts: QuoteFacts): QuoteParagraphNode {
  $setState(quote, speakerState, facts.speaker)
  $setState(quote, obtainedState, facts.obtained ?? null)
  return $setState(quote, approvedState, facts.approvedWords ?? null)
}

function $isAtEnd(quote: QuoteParagraphNode, { anchor }: RangeSelection): boolean {
  const last = quote.getLastDescendant()
  if (last === null) return true
  return anchor.key === last.getKey() && anchor.offset === last.getTextContentSize()
}
