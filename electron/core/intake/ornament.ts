import { findSignOff } from './sign-off.ts'

/** «━━━━», «🟢🟢🟢», «#LapasPasti @lapas»: set for the eye of a chat, no word of the story. */
export function isOrnament(line: string): boolean {
  if (/^(?:[#@][\p{L}\p{N}_.]+[\s,]*)+$/u.test(line)) return true
  return !/[\p{L}\p{N}]/u.test(line) && findSignOff(line) === null
}

/**
 * A picture before the first word becomes a paragraph of its own; where several lines in a row have
 * one, it is the bullet of a list.
 */
export function splitOrnaments(paragraphs: readonly string[]): readonly string[] {
  const heads = paragraphs.map(ornamentBefore)
  return paragraphs.flatMap((paragraph, at) => {
    const head = heads[at] ?? ''
    const isAlone = !(heads[at - 1] || heads[at + 1])
    if (head === '' || head.length === paragraph.length || !isAlone) return [paragraph]
    return [head.trim(), paragraph.slice(head.length)]
  })
}

function ornamentBefore(line: string): string {
  return (
    /^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u20e3)\s?){1,6}\s*/u.exec(line.slice(0, 24))?.[0] ??
    ''
  )
}
