import type { Block, Inline, Mark } from '#core/release/block.ts'

/** What a block that is being read will become. */
export type Shape =
  | { readonly type: 'paragraph' }
  | { readonly type: 'subhead' }
  | { readonly type: 'item'; readonly ordered: boolean; readonly list: unknown }

export type Words = {
  readonly text: string
  readonly marks: ReadonlySet<Mark>
  readonly url: string | null
}

export type Gathering = {
  readonly add: (words: Words) => void
  readonly breakLine: () => void
  /** Ends the block that was being read; the next words begin one of this shape. */
  readonly begin: (shape: Shape) => void
  readonly blocks: () => readonly Block[]
}

/** Words one after the other become blocks; white space is one space, none at either end. */
export function gatherBlocks(): Gathering {
  const blocks: Block[] = []
  let inlines: Inline[] = []
  let shape: Shape = { type: 'paragraph' }
  let list: unknown = null
  let items: (readonly Inline[])[] = []

  const flush = () => {
    const words = trimEnds(inlines)
    inlines = []
    if (words.length === 0) return
    if (shape.type !== 'item') {
      list = null
      blocks.push(
        shape.type === 'subhead'
          ? { type: 'subhead', inlines: words }
          : { type: 'paragraph', role: 'body', inlines: words },
      )
    } else if (list !== null && list === shape.list) items.push(words)
    else {
      list = shape.list
      items = [words]
      blocks.push({ type: 'list', ordered: shape.ordered, items })
    }
  }

  return {
    add({ text, marks, url }) {
      const last = inlines.at(-1)
      const words = endsInSpace(last) ? text.replace(/^ /, '') : text
      if (words === '') return
      const inline = {
        type: 'text',
        text: words,
        marks: (['bold', 'italic'] as const).filter((mark) => marks.has(mark)),
      } as const
      inlines.push(url === null ? inline : { type: 'link', url, inlines: [inline] })
    },
    breakLine() {
      // Two breaks with nothing between them are how web pages part paragraphs.
      if (inlines.at(-1)?.type !== 'line-break') inlines.push({ type: 'line-break' })
      else if (shape.type === 'item') return
      else flush()
    },
    begin(next) {
      flush()
      shape = next
    },
    blocks() {
      flush()
      return blocks
    },
  }
}

function endsInSpace(inline: Inline | undefined): boolean {
  if (inline === undefined || inline.type === 'line-break') return true
  const text = inline.type === 'text' ? inline : inline.inlines.at(-1)
  return text?.text.endsWith(' ') ?? true
}

function trimEnds(inlines: readonly Inline[]): readonly Inline[] {
  const kept = [...inlines]
  while (kept.length > 0) {
    const last = kept.at(-1)
    if (last?.type === 'line-break') kept.pop()
    else if (last?.type === 'text' && last.text.trimEnd() !== last.text) {
      kept.pop()
      const text = last.text.trimEnd()
      if (text !== '') kept.push({ ...last, text })
    } else break
  }
  while (kept[0]?.type === 'line-break') kept.shift()
  return kept.some(holdsWords) ? kept : []
}

function holdsWords(inline: Inline): boolean {
  if (inline.type === 'line-break') return false
  const texts = inline.type === 'text' ? [inline] : inline.inlines
  return texts.some(({ text }) => /[^\s\u200b-\u200f\u2060\ufeff]/.test(text))
}
