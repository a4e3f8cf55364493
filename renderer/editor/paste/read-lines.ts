import { readChat } from '#core/intake/chat.ts'
import { chatInlines } from '#core/intake/chat-marks.ts'
import { isNumbered, listBullet } from '#core/intake/list-item.ts'
import type { Block, Inline } from '#core/release/block.ts'

/**
 * Plain text as blocks: every line a paragraph, lines with bullets one under the other a list. Of a
 * chat only what was said is kept, with its bold and italic; names and times are not for print.
 */
export function readLines(text: string): readonly Block[] {
  const chat = readChat(text)
  const words = chat === null ? text : chat.messages.map((message) => message.text).join('\n')
  const lines = words
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/\s/g, ' ').trim())
    .filter((line) => line !== '')
  const blocks: Block[] = []
  let items: (readonly Inline[])[] = []
  for (const [at, line] of lines.entries()) {
    const bullet = bulletAt(lines, at)
    if (bullet === '') {
      blocks.push({ type: 'paragraph', role: 'body', inlines: chatInlines(line) })
      continue
    }
    const ordered = isNumbered(line)
    const isNext =
      at > 0 && bulletAt(lines, at - 1) !== '' && isNumbered(lines[at - 1] ?? '') === ordered
    if (isNext) items.push(chatInlines(line.slice(bullet.length)))
    else {
      items = [chatInlines(line.slice(bullet.length))]
      blocks.push({ type: 'list', ordered, items })
    }
  }
  return blocks
}

/** A line alone that begins with a dash is no list. */
function bulletAt(lines: readonly string[], at: number): string {
  const bullet = listBullet(lines[at] ?? '')
  const hasFellow = [at - 1, at + 1].some((near) => listBullet(lines[near] ?? '') !== '')
  return hasFellow ? bullet : ''
}
