import type { Part } from './piece.ts'
import { looksLikeContact } from './press-contact.ts'

/** How far from the end contact lines and the «Tentang …» paragraphs are looked for. */
const endingLength = 10

const about =
  /^(?:tentang|sekilas|profil)\s+(?:kami|lapas|rutan|lpka|bapas|rupbasan|cabang|lembaga|rumah|balai|kanwil|ditjenpas)(?![\p{L}])/iu

/**
 * The parts of the paragraphs after the story: press contacts and the paragraph about the
 * facility. Null for every paragraph that is not one of them; the first is never one.
 */
export function partsOfEnding(paragraphs: readonly string[]): readonly (Part | null)[] {
  const parts: (Part | null)[] = paragraphs.map(() => null)
  const from = Math.max(1, paragraphs.length - endingLength)
  const start = aboutStart(paragraphs, from)
  for (let at = start; at < paragraphs.length; at += 1) parts[at] = 'boilerplate'
  for (let at = paragraphs.length - 1; at >= from; at -= 1) {
    const paragraph = paragraphs[at] ?? ''
    if (looksLikeContact(paragraph)) parts[at] = 'contact'
    else if (parts[at] === null && !isSignature(paragraph)) break
  }
  return parts
}

/** Only the first such line counts, and only one that is a heading or speaks of the unit itself. */
function aboutStart(paragraphs: readonly string[], from: number): number {
  for (let at = from; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at] ?? ''
    if (!about.test(paragraph)) continue
    const isHeading = paragraph.length <= 80 && !/[.!?]$/.test(paragraph)
    if (isHeading || /\s(?:adalah|merupakan)\s|:/.test(paragraph)) return at
  }
  return paragraphs.length
}

function isSignature(paragraph: string): boolean {
  return /^\([^()]{1,90}\)\.?$/.test(paragraph)
}
