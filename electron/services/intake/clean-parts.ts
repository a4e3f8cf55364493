import type { DocumentNote } from '#core/intake/document-file.ts'
import type { Parts } from './zip-parts.ts'

export type CleanParts = {
  readonly parts: Parts
  readonly notes: readonly DocumentNote[]
  /** Words of page headers and footers, a line each; the story does not hold them. */
  readonly margins: readonly string[]
}

/**
 * The parts without anything that points out of the document; links in the text stay where they
 * lead to a web or mail address. Null where a part brings entities of its own.
 */
export function cleanParts(given: Parts, names: readonly string[]): CleanParts | null {
  const parts = new Map<string, Uint8Array>()
  const notes = new Set<DocumentNote>()
  const margins: string[] = []
  if (names.some((name) => /vbaProject\.bin$|vbaData\.xml$/i.test(name))) notes.add('macros')
  for (const [name, bytes] of given) {
    if (!/\.(?:xml|rels)$/i.test(name)) {
      parts.set(name, bytes)
      continue
    }
    const text = textOf(bytes)
    if (text === null || /<!(?:DOCTYPE|ENTITY)/i.test(text)) return null
    if (name.endsWith('.rels') && /TargetMode\s*=\s*["']External/i.test(text)) {
      if (/<Relationship\b[^>]*\/image["'][^>]*>/.test(external(text))) notes.add('linked-pictures')
      parts.set(name, Buffer.from(closeDoors(text)))
      continue
    }
    if (/^word\/comments\d*\.xml$/.test(name) && /<w:comment\b/.test(text)) notes.add('comments')
    if (/<w:(?:del|moveFrom)\b/.test(text)) notes.add('deletions')
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name)) margins.push(...linesOf(text))
    parts.set(name, bytes)
  }
  return { parts, notes: [...notes], margins: [...new Set(margins)] }
}

/** Null for anything but UTF-8: Word writes nothing else, and a parser could be led astray. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const relationship = /<Relationship\b[^>]*>/g

function external(text: string): string {
  return [...text.matchAll(relationship)]
    .map(([whole]) => whole)
    .filter((whole) => /TargetMode\s*=\s*["']External/i.test(whole))
    .join('')
}

function closeDoors(text: string): string {
  return text.replace(relationship, (whole) => {
    if (!/TargetMode\s*=\s*["']External/i.test(whole)) return whole
    const isLink = /Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(whole)
    if (isLink && /Target\s*=\s*["'](?:https?:\/\/|mailto:)/i.test(whole)) return whole
    return whole.replace(/Target\s*=\s*(["'])[^"']*\1/i, 'Target="nowhere:"')
  })
}

function linesOf(text: string): readonly string[] {
  return text
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, words]) => words)
        .join(''),
    )
    .map((line) => readEntities(line).trim())
    .filter((line) => /\p{L}/u.test(line))
}

function readEntities(text: string): string {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof named) => named[name])
}
