import type { DocumentInline, DocumentInlines } from './document.ts'

/** Without the white space and line breaks at both ends; empty where nothing else stands. */
export function dropBlankEdges(inlines: DocumentInlines): DocumentInlines {
  return dropBlankEnd(dropBlankStart(inlines))
}

/** Without the white space and line breaks before the first word. */
export function dropBlankStart(inlines: DocumentInlines): DocumentInlines {
  const at = inlines.findIndex(isVisible)
  const first = inlines[at]
  if (first === undefined) return []
  const edge = first.type === 'text' ? { ...first, text: first.text.trimStart() } : first
  return [edge, ...inlines.slice(at + 1)]
}

/** Without the white space and line breaks after the last word. */
export function dropBlankEnd(inlines: DocumentInlines): DocumentInlines {
  const at = inlines.map(isVisible).lastIndexOf(true)
  const last = inlines[at]
  if (last === undefined) return []
  const edge = last.type === 'text' ? { ...last, text: last.text.trimEnd() } : last
  return [...inlines.slice(0, at), edge]
}

function isVisible(inline: DocumentInline): boolean {
  switch (inline.type) {
    case 'line-break':
      return false
    case 'link':
      return inline.inlines.some((text) => text.text.trim() !== '')
    case 'text':
    case 'dateline':
    case 'writer-code':
      return inline.text.trim() !== ''
  }
}
