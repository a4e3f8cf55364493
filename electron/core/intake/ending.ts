import { isOrnament } from './ornament.ts'
import { isCaption } from './part-of-paragraph.ts'
import type { Part, Stretch } from './piece.ts'
import { looksLikeContact } from './press-contact.ts'

/** How far from the end contact lines and the «Tentang …» paragraphs are looked for. */
const endingLength = 10

const about =
  /^(?:tentang|sekilas|profil)\s+(?:kami|lapas|rutan|lpka|bapas|rupbasan|cabang|lembaga|rumah|balai|kanwil|ditjenpas)(?![\p{L}])/iu

/**
 * What stands after the story: press contacts, the paragraph about the facility, captions, and
 * hashtags; the writer's code where one of them follows it.
 */
export function readEnding(paragraphs: readonly string[]): readonly Stretch[] {
  const asides = takeAsides(paragraphs)
  const before = paragraphs.slice(0, paragraphs.length - asides.length)
  const parts = partsOfEnding(before)
  const start = parts.findIndex((part) => part !== null)
  if (start < 0) return asides
  const ending = before.slice(start).map((text, at): Stretch => {
    return { text, part: parts[start + at] ?? (isOrnament(text) ? 'ignore' : 'writer-code') }
  })
  return [...takeAsides(before.slice(0, start)), ...ending, ...asides]
}

function takeAsides(paragraphs: readonly string[]): readonly Stretch[] {
  let from = paragraphs.length
  while (from > 1 && isAside(paragraphs[from - 1] ?? '')) from -= 1
  return paragraphs
    .slice(from)
    .map((text) => ({ text, part: isCaption(text) ? 'caption' : 'ignore' }))
}

function isAside(paragraph: string): boolean {
  return isOrnament(paragraph) || isCaption(paragraph)
}

/**
 * The parts of the paragraphs after the story: press contacts and the paragraph about the
 * facility. Null for every paragraph that is not one of them; the first is never one.
 */
function partsOfEnding(paragraphs: readonly string[]): readonly (Part | null)[] {
  const parts: (Part | null)[] = paragraphs.map(() => null)
  const from = Math.max(1, paragraphs.length - endingLength)
  const start = aboutStart(paragraphs, from)
  for (let at = start; at < paragraphs.length; at += 1) parts[at] = 'boilerplate'
  for (let at = paragraphs.length - 1; at >= from; at -= 1) {
    const paragraph = paragraphs[at] ?? ''
    if (looksLikeContact(paragraph) || isNameBetween(paragraphs, parts, at)) parts[at] = 'contact'
    else if (parts[at] === null && !isSignature(paragraph) && !isOrnament(paragraph)) break
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

/** A name on a line of its own between a label and a number. */
function isNameBetween(
  paragraphs: readonly string[],
  parts: readonly (Part | null)[],
  at: number,
): boolean {
  const paragraph = paragraphs[at] ?? ''
  const isShort = paragraph.split(/\s+/).length <= 7 && /^\p{Lu}.*[\p{L})]$/u.test(paragraph)
  return isShort && parts[at + 1] === 'contact' && /:$/.test(paragraphs[at - 1] ?? '')
}

function isSignature(paragraph: string): boolean {
  return /^\([^()]{1,90}\)\.?$/.test(paragraph)
}
