import { readEnding } from './ending.ts'
import { listBullet } from './list-item.ts'
import { handOnMarks, type Marked } from './marked.ts'
import { isOrnament, splitOrnaments } from './ornament.ts'
import { findParagraphs } from './paragraphs.ts'
import { isCaption, isClosing, isHeadline, isLetterhead, isSubhead } from './part-of-paragraph.ts'
import type { Intake, Part, Piece, Stretch } from './piece.ts'
import { findQuotations } from './quotations.ts'
import { readDateline } from './read-dateline.ts'
import { refusalOf } from './refuse.ts'
import { findSignOff } from './sign-off.ts'

/** A dateline stands above the story: later ones would be dashes inside a sentence. */
const topLength = 6

/** A line after a dash must go on like a lead for the dash to close a dateline. */
const shortestLead = 60

/** «(HM)», and the editor's name below it. */
const mostCodes = 3

/**
 * A pasted text as a list of pieces, each with the part it is taken for. Only white space is left
 * out, nothing is added; a refusal says why a text cannot be read.
 */
export function readRawText(text: string, marked: readonly Marked[] = []): Intake {
  const reason = refusalOf(text)
  if (reason !== null) return { kind: 'refused', reason }
  const stretches = readParagraphs(splitOrnaments(findParagraphs(text)))
  const marks = handOnMarks(
    text,
    marked,
    stretches.map((stretch) => stretch.text),
  )
  const pieces = stretches.map((stretch, at): Piece => {
    const own = marks[at] ?? []
    return { id: `p${at + 1}`, ...stretch, ...(own.length > 0 ? { marked: own } : {}) }
  })
  return { kind: 'read', pieces }
}

function readParagraphs(paragraphs: readonly string[]): readonly Stretch[] {
  const ending = readEnding(paragraphs)
  const all = paragraphs.slice(0, paragraphs.length - ending.length)
  const top = readTop(all)
  const story = readStory(all.slice(top.taken), top.rest)
  return [...top.stretches, ...story, ...ending]
}

type Top = {
  readonly stretches: readonly Stretch[]
  /** Paragraphs used up, the one that holds the dateline included. */
  readonly taken: number
  /** What follows the dateline in its paragraph. */
  readonly rest: string
}

/** Letterhead, headline and dateline. */
function readTop(paragraphs: readonly string[]): Top {
  const at = datelineAt(paragraphs)
  if (at >= 0) {
    const paragraph = paragraphs[at] ?? ''
    const length = readDateline(paragraph)?.length ?? 0
    const dateline = { text: paragraph.slice(0, length).trim(), part: 'dateline' as const }
    const above = readAbove(paragraphs.slice(0, at))
    return { stretches: [...above, dateline], taken: at + 1, rest: paragraph.slice(length).trim() }
  }
  const heads = paragraphs.findIndex((paragraph) => !isAside(paragraph))
  const count = heads < 0 ? paragraphs.length : heads
  const next = paragraphs[count] ?? ''
  const hasStory = paragraphs.length > count + 1
  const taken = hasStory && isHeadline(next) && isPlain(next) ? count + 1 : count
  return { stretches: readAbove(paragraphs.slice(0, taken)), taken, rest: '' }
}

/** Stands above a release and is no part of it. */
function isAside(paragraph: string): boolean {
  return isLetterhead(paragraph) || isOrnament(paragraph)
}

function isPlain(paragraph: string): boolean {
  return (
    listBullet(paragraph) === '' &&
    findQuotations(paragraph).length === 0 &&
    findSignOff(paragraph) === null
  )
}

function readAbove(paragraphs: readonly string[]): readonly Stretch[] {
  let part: Part = 'headline'
  return paragraphs.map((text) => {
    if (isAside(text)) return { text, part: 'ignore' }
    if (findSignOff(text)?.story === '') return { text, part: 'writer-code' }
    if (isCaption(text)) return { text, part: 'caption' }
    if (!isHeadline(text)) return { text, part: 'body' }
    const stretch = { text, part }
    part = 'subhead'
    return stretch
  })
}

/** The first of the top paragraphs whose dateline is followed by a lead, here or in the next. */
function datelineAt(paragraphs: readonly string[]): number {
  let heads = 0
  return paragraphs.findIndex((paragraph, at) => {
    if (isAside(paragraph)) return false
    heads += 1
    const dateline = heads <= topLength ? readDateline(paragraph) : null
    if (dateline === null) return false
    const rest = paragraph.slice(dateline.length)
    if (rest.trim() === '') {
      // A day below the story is that of a signature.
      const isDay = dateline.date !== null && /\d\W*$/.test(paragraph)
      if (isDay && paragraphs.slice(0, at).some(isSentence)) return false
      return at < paragraphs.length - 1 && !/^\S+\.?$/.test(paragraph)
    }
    return rest.length >= shortestLead || /[.!?]["”)]?$/.test(rest)
  })
}

function isSentence(paragraph: string): boolean {
  return paragraph.length >= shortestLead && !isAside(paragraph) && !isHeadline(paragraph)
}

function readStory(paragraphs: readonly string[], afterDateline: string): readonly Stretch[] {
  const story = afterDateline === '' ? paragraphs : [afterDateline, ...paragraphs]
  const signed = takeSignOff(story)
  const stretches: Stretch[] = []
  let hasLead = false
  let isListed = false
  for (const [at, paragraph] of signed.story.entries()) {
    isListed = (isListed || /:$/.test(signed.story[at - 1] ?? '')) && isBareItem(paragraph)
    const place = { at, count: signed.story.length, isListed }
    for (const stretch of readParagraph(paragraph, place)) {
      const isLead: boolean = stretch.part === 'body' && !hasLead
      hasLead ||= isLead
      stretches.push(isLead ? { ...stretch, part: 'lead' } : stretch)
    }
  }
  const last = stretches.at(-1)
  if (last?.part === 'body' && isClosing(last.text))
    stretches[stretches.length - 1] = { ...last, part: 'closing' }
  return [...stretches, ...signed.codes.map((text) => ({ text, part: 'writer-code' as const }))]
}

/** The writer's code stands at the end of the last paragraph or alone below it. */
function takeSignOff(story: readonly string[]): {
  readonly story: readonly string[]
  readonly codes: readonly string[]
} {
  const codes: string[] = []
  let rest = story
  while (codes.length < mostCodes) {
    const signed = findSignOff(rest.at(-1) ?? '')
    if (signed === null) break
    codes.unshift(signed.code)
    rest = [...rest.slice(0, -1), ...(signed.story === '' ? [] : [signed.story])]
  }
  return { story: rest, codes }
}

function readParagraph(
  text: string,
  place: { readonly at: number; readonly count: number; readonly isListed: boolean },
): readonly Stretch[] {
  if (isCaption(text)) return [{ text, part: 'caption' }]
  if (isOrnament(text)) return [{ text, part: 'ignore' }]
  if (listBullet(text) !== '' || place.isListed) return [{ text, part: 'list-item' }]
  const isBetween = place.at > 0 && place.at < place.count - 1
  if (isBetween && isSubhead(text)) return [{ text, part: 'subhead' }]
  return splitQuotations(text)
}

/** A short line that begins with a number or a small letter: an item that lacks its bullet. */
function isBareItem(text: string): boolean {
  return /^[\d\p{Ll}].{0,119}$/u.test(text)
}

/** The sentences with direct speech apart from those before and after them. */
function splitQuotations(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const { start, end } of findQuotations(text)) {
    addBody(stretches, text.slice(from, start))
    stretches.push({ text: text.slice(start, end).trim(), part: 'quote' })
    from = end
  }
  addBody(stretches, text.slice(from))
  return stretches
}

function addBody(stretches: Stretch[], text: string): void {
  const trimmed = text.trim()
  if (trimmed !== '') stretches.push({ text: trimmed, part: 'body' })
}
