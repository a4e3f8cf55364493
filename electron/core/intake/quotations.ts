import { findSentences, type Range } from '../text/sentences.ts'
import { countWords } from '../text/words.ts'
import { verbAfter, verbBefore } from './attribution-words.ts'

/** Marks included. */
export type Quotation = Range

/** A shorter stretch between marks is a term, unless a verb of speech follows. */
const shortestWords = 4

const mark = /["“”„‟«»]/

/**
 * Stretches between quotation marks, in order. Marks are told apart by what stands beside them, so
 * that an opening mark set the wrong way round still opens; a mark that nothing closes runs to the
 * end of the text when it opens a whole sentence.
 */
export function findQuoteSpans(text: string): readonly Range[] {
  const spans: Range[] = []
  let open = -1
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (!mark.test(char)) continue
    if (open < 0) {
      if (isOpening(text, at)) open = at
    } else if (startsAnew(text, open, at)) {
      open = at
    } else {
      spans.push({ start: open, end: at + 1 })
      open = -1
    }
  }
  if (open >= 0 && isWholeSentence(text, open)) spans.push({ start: open, end: text.length })
  return spans
}

/**
 * The sentences of a paragraph that carry direct speech, each with its introduction and
 * attribution. Quoted terms are left alone; a speaker who goes on without a new attribution stays
 * in the same stretch.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const spans = findQuoteSpans(text)
  if (spans.length === 0) return []
  const quotations: Quotation[] = []
  for (const unit of unitsAround(text, spans)) {
    const inside = unit.spans.filter((span) => isSpeech(text, unit, span))
    if (inside.length === 0) continue
    const last = quotations.at(-1)
    const isNext = last !== undefined && text.slice(last.end, unit.start).trim() === ''
    if (isNext && !isAttributed(text, unit, inside))
      quotations[quotations.length - 1] = { start: last.start, end: unit.end }
    else quotations.push({ start: unit.start, end: unit.end })
  }
  return quotations
}

type Unit = Range & { readonly spans: readonly Range[] }

/** Sentences, joined where a stretch between marks runs over their border. */
function unitsAround(text: string, spans: readonly Range[]): readonly Unit[] {
  const units: Unit[] = []
  let inside: Range[] = []
  let start: number | null = null
  let next = 0
  for (const sentence of findSentences(text)) {
    start ??= sentence.start
    for (let span = spans[next]; span !== undefined && span.start < sentence.end; next += 1) {
      inside.push(span)
      span = spans[next + 1]
    }
    if ((inside.at(-1)?.end ?? 0) > sentence.end) continue
    if (inside.length > 0) units.push({ start, end: sentence.end, spans: inside })
    inside = []
    start = null
  }
  if (start !== null && inside.length > 0) units.push({ start, end: text.length, spans: inside })
  return units
}

function isSpeech(text: string, unit: Range, span: Range): boolean {
  if (verbAfter.test(text.slice(span.end, Math.min(unit.end, span.end + 40)))) return true
  if (countWords(text.slice(span.start, span.end)) < shortestWords) return false
  const before = text.slice(unit.start, span.start).trimEnd()
  if (before === '') return text.slice(span.end, unit.end).replace(/[.\s]/g, '') === ''
  return (
    isIntroduction(before) ||
    (/[.!?…]\s?\S$/.test(text.slice(span.end - 3, span.end)) && spoken(before))
  )
}

/** A verb of speech right before the mark, or anywhere before a comma or colon. */
function isIntroduction(before: string): boolean {
  const near = before.slice(-40)
  const word = /[\p{L}]+$/u.exec(near)?.[0] ?? ''
  if (word !== '') return verbBefore.test(word) || /\sbahwa$/i.test(near)
  return /[,:]$/.test(near) && spoken(before)
}

/** Looks at the last 300 characters: an introduction is one sentence. */
function spoken(before: string): boolean {
  return verbBefore.test(before.slice(-300))
}

function isAttributed(text: string, unit: Unit, spans: readonly Range[]): boolean {
  return spans.some(
    (span) =>
      verbAfter.test(text.slice(span.end, span.end + 40)) ||
      text.slice(unit.start, span.start).trim() !== '',
  )
}

/** An opening mark while another is open: the first was never closed. «» … «» may be reversed. */
function startsAnew(text: string, open: number, at: number): boolean {
  const isReversed = text.charAt(open) === '»'
  const opens = /[“„«]/.test(text.charAt(at)) && isSpace(text.charAt(at - 1))
  return opens && !isReversed && isOpening(text, at)
}

function isOpening(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (/[“„«]/.test(text.charAt(at)) && !/[\p{L}\d]/u.test(before)) return true
  const isFree = before === '' || isSpace(before) || /[([,.:;!?–—-]/.test(before)
  const touches = /[\p{L}\p{N}([‘'’]/u.test(after)
  return (
    isFree && (touches || before === '' || /[,:.]\s?$/.test(text.slice(Math.max(0, at - 2), at)))
  )
}

function isWholeSentence(text: string, open: number): boolean {
  return (
    /^\s?\p{Lu}/u.test(text.slice(open + 1, open + 4)) &&
    countWords(text.slice(open)) >= shortestWords
  )
}

function isSpace(char: string): boolean {
  return /\s/.test(char)
}
