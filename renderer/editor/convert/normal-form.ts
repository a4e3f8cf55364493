import { assertNever } from '#core/assert-never.ts'
import {
  type Block,
  type Inline,
  type Link,
  linkSchema,
  type Mark,
  markSchema,
  type Story,
  type Text,
} from '#core/release/block.ts'

type LineBreak = Extract<Inline, { type: 'line-break' }>

/**
 * The one spelling of a story that looks the same: no empty texts or lists, neighbours that look
 * alike are one, marks stand in the order of the schema, and a story without words is empty.
 */
export function normalStory(story: Story): Story {
  const blocks: Block[] = []
  for (const block of story) joinBlock(blocks, block)
  const [only] = blocks
  return blocks.length === 1 && only !== undefined && isEmptyLead(only) ? [] : blocks
}

export function normalInlines(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines.flatMap(splitAtBreaks)) joinInline(joined, inline)
  return joined
}

export function inMarkOrder(marks: readonly Mark[]): readonly Mark[] {
  return markSchema.options.filter((mark) => marks.includes(mark))
}

export function isAddress(url: string): boolean {
  return linkSchema.shape.url.safeParse(url).success
}

function isEmptyLead(block: Block): boolean {
  return block.type === 'paragraph' && block.role === 'lead' && block.inlines.length === 0
}

function joinBlock(blocks: Block[], block: Block): void {
  if (block.type !== 'list') {
    blocks.push({ ...block, inlines: normalInlines(block.inlines) })
    return
  }
  if (block.items.length === 0) return
  const items = block.items.map(normalInlines)
  const last = blocks.at(-1)
  // Lexical joins neighbouring lists of one kind, so two of them cannot be told apart on the sheet.
  if (last?.type === 'list' && last.ordered === block.ordered) {
    blocks.splice(-1, 1, { ...last, items: [...last.items, ...items] })
  } else {
    blocks.push({ ...block, items })
  }
}

/** A `\n` inside a text is a line break that came in by another door. */
function splitAtBreaks(inline: Inline): readonly Inline[] {
  switch (inline.type) {
    case 'line-break':
      return [inline]
    case 'text':
      return splitText(inline)
    case 'link':
      return inline.inlines
        .flatMap(splitText)
        .map((part) =>
          part.type === 'text' ? { type: 'link', url: inline.url, inlines: [part] } : part,
        )
    default:
      return assertNever(inline)
  }
}

function splitText({ text, marks }: Text): readonly (Text | LineBreak)[] {
  return text.split(/\r\n|\n/).flatMap((line, index) => {
    const breaks: readonly LineBreak[] = index === 0 ? [] : [{ type: 'line-break' }]
    const words: readonly Text[] =
      line === '' ? [] : [{ type: 'text', text: line, marks: inMarkOrder(marks) }]
    return [...breaks, ...words]
  })
}

function joinInline(inlines: Inline[], next: Inline): void {
  const last = inlines.at(-1)
  if (last?.type === 'text' && next.type === 'text' && haveSameMarks(last, next)) {
    inlines.splice(-1, 1, joinTexts(last, next))
  } else if (last?.type === 'link' && next.type === 'link' && last.url === next.url) {
    inlines.splice(-1, 1, joinLinks(last, next))
  } else {
    inlines.push(next)
  }
}

function joinTexts(one: Text, other: Text): Text {
  return { ...one, text: one.text + other.text }
}

function joinLinks(one: Link, other: Link): Link {
  const last = one.inlines.at(-1)
  const [first, ...rest] = other.inlines
  return last !== undefined && first !== undefined && haveSameMarks(last, first)
    ? { ...one, inlines: [...one.inlines.slice(0, -1), joinTexts(last, first), ...rest] }
    : { ...one, inlines: [...one.inlines, ...other.inlines] }
}

function haveSameMarks(one: Text, other: Text): boolean {
  return one.marks.join() === other.marks.join()
}
