import { listBullet } from './list-item.ts'

/** Shorter lines are set on purpose; longer ones may have been broken by a mail program. */
const wrappedLineLength = 40

/**
 * The paragraphs of a pasted text, trimmed. Every kind of line end, NBSP and zero-width
 * characters count as white space; a line that goes on in small letters belongs to the one before.
 */
export function findParagraphs(text: string): readonly string[] {
  const lines = tidy(text)
    .split('\n')
    .map((line) => line.trim())
  const paragraphs: string[][] = []
  let before = ''
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last !== undefined && isContinued(before, line)) last.push(line)
    else if (line !== '') paragraphs.push([line])
    before = line
  }
  return paragraphs.map((paragraph) => paragraph.join(' '))
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]/g, ' ')
}

function isContinued(before: string, line: string): boolean {
  return (
    before.length >= wrappedLineLength &&
    /[\p{L}\p{N},-]$/u.test(before) &&
    /^\p{Ll}/u.test(line) &&
    listBullet(line) === ''
  )
}
