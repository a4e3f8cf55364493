import type { Block, Inline, Story } from '../release/block.ts'
import type { DocumentBlock, DocumentInline, DocumentInlines } from './document.ts'
import { dropBlankEdges, dropBlankEnd, dropBlankStart } from './inline-edges.ts'
import { textOfPrinted } from './plain-inlines.ts'
import { printable } from './printable.ts'

export type StoryBlock = DocumentBlock<Block['type']>

/** `dateline` and `writerCode` as printed, both possibly empty. */
export type Frame = { readonly dateline: string; readonly writerCode: string }

/**
 * The story between its dateline and its writer code. Blocks without words are left out; a story
 * without any words prints neither dateline nor code, for there is nothing that they could sign.
 */
export function composeStory(story: Story, frame: Frame): readonly StoryBlock[] {
  const blocks = story.map(composeBlock).filter(hasWords)
  return signWithCode(openWithDateline(blocks, frame.dateline), frame.writerCode)
}

function composeBlock(block: Block): StoryBlock {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', role: block.role, inlines: composeInlines(block.inlines) }
    case 'subhead':
      return { type: 'subhead', inlines: composeInlines(block.inlines) }
    case 'quote':
      return { type: 'quote', inlines: composeInlines(block.inlines) }
    case 'list': {
      const items = block.items.map(composeInlines).filter((item) => item.length > 0)
      return { type: 'list', ordered: block.ordered, items }
    }
  }
}

function hasWords(block: StoryBlock): boolean {
  return block.type === 'list' ? block.items.length > 0 : block.inlines.length > 0
}

function composeInlines(inlines: readonly Inline[]): DocumentInlines {
  return dropBlankEdges(inlines.map(composeInline))
}

function composeInline(inline: Inline): DocumentInline {
  switch (inline.type) {
    case 'text':
      return { ...inline, text: printable(inline.text) }
    case 'link': {
      const inlines = inline.inlines.map((text) => ({ ...text, text: printable(text.text) }))
      return { type: 'link', url: printable(inline.url), inlines }
    }
    case 'line-break':
      return inline
  }
}

/** Before the lead; without one before the first words that can carry it, else on its own. */
function openWithDateline(blocks: readonly StoryBlock[], printed: string): readonly StoryBlock[] {
  const text = printable(printed).trim()
  if (text === '' || blocks.length === 0) return blocks
  const lead = blocks.findIndex((block) => block.type === 'paragraph' && block.role === 'lead')
  const at = lead >= 0 ? lead : blocks.findIndex(isProse)
  const opened = blocks[at]
  if (opened === undefined || !isProse(opened)) {
    return [{ type: 'paragraph', role: 'lead', inlines: [{ type: 'dateline', text }] }, ...blocks]
  }
  const run: DocumentInline = { type: 'dateline', text: `${text} ` }
  const inlines = [run, ...dropBlankStart(opened.inlines)]
  return blocks.map((block, index) => (index === at ? { ...opened, inlines } : block))
}

function isProse(block: StoryBlock): block is DocumentBlock<'paragraph' | 'quote'> {
  return block.type === 'paragraph' || block.type === 'quote'
}

/** After the last full stop, with a space. A code that she typed there herself is not repeated. */
function signWithCode(blocks: readonly StoryBlock[], writerCode: string): readonly StoryBlock[] {
  const code = bracketed(writerCode)
  const last = blocks.at(-1)
  if (code === '' || last === undefined) return blocks
  const before = blocks.slice(0, -1)
  const sign = (inlines: DocumentInlines): DocumentInlines => {
    if (textOfPrinted(inlines).trimEnd().endsWith(code)) return inlines
    return [...dropBlankEnd(inlines), { type: 'writer-code', text: ` ${code}` }]
  }
  switch (last.type) {
    case 'paragraph':
      return [...before, { ...last, inlines: sign(last.inlines) }]
    case 'quote':
      return [...before, { ...last, inlines: sign(last.inlines) }]
    case 'list': {
      const item = last.items.at(-1) ?? []
      return [...before, { ...last, items: [...last.items.slice(0, -1), sign(item)] }]
    }
    case 'subhead': {
      const inlines: DocumentInlines = [{ type: 'writer-code', text: code }]
      return [...blocks, { type: 'paragraph', role: 'closing', inlines }]
    }
  }
}

/** «HM» and «(HM)» both print «(HM)». */
function bracketed(writerCode: string): string {
  const code = printable(writerCode)
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim()
  return code === '' ? '' : `(${code})`
}
