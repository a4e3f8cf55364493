import { verbAfter, verbBefore } from '../intake/attribution-words.ts'
import { nameLength, type Word, wordsOf } from '../intake/name-words.ts'
import { officeAt } from '../intake/office-run.ts'
import { findQuoteSpans } from '../intake/quotations.ts'
import type { Speaker } from '../release/block.ts'
import type { Range } from '../text/sentences.ts'
import { isApposition, type Naming, nameSpeaker } from './name-speaker.ts'
import { readSpokenWords } from './spoken-words.ts'
import { attributionAfter, withComma } from './write-quote.ts'

/** The stretch of a quote's text that changes, and the words that take its place. */
export type TextChange = Range & { readonly words: string }

export type Attributed = {
  readonly speaker: Speaker
  readonly naming: Naming
  /** Named so far, as the card knew it; its words are looked for in the text. */
  readonly before: Speaker
  /** Written where the text has no verb of speech yet. */
  readonly verb: string
}

/**
 * How the text of a quote names this speaker: the name after the verb, or before the words, is
 * exchanged, «ujarnya» becomes «ujar …», and direct speech without attribution gets one. Null where
 * the text names the speaker like that already, or no direct speech is found.
 */
export function attribute(text: string, wish: Attributed): TextChange | null {
  const [first, second] = findQuoteSpans(text)
  if (first === undefined) return null
  const end = second?.start ?? text.length
  const change =
    afterWords(text, { start: first.end, end }, wish) ??
    beforeWords(text, { start: 0, end: first.start }, wish) ??
    unattributed(text, first, wish)
  return change === null || text.slice(change.start, change.end) === change.words ? null : change
}

/** «,” ujar Kalapas, Budi.» and «,” ujarnya.» */
function afterWords(text: string, stretch: Range, wish: Attributed): TextChange | null {
  const rest = text.slice(stretch.start, stretch.end)
  const verb = verbAfter.exec(rest)?.[0] ?? ''
  const word = verb.trim().replace(/^[^\p{L}]+/u, '')
  if (word === '') return null
  const isEnding = /nya$/i.test(word)
  const start = stretch.start + verb.length - word.length
  const named = isEnding ? 0 : namedAt(rest, verb.length, wish.before)
  const end = stretch.start + verb.length + named
  return closed(
    text,
    { start, end },
    attributionAfter(word.replace(/nya$/i, ''), nameSpeaker(wish.speaker, wish.naming)),
    wish,
  )
}

/** «Kalapas, Budi, mengatakan, “…» */
function beforeWords(text: string, stretch: Range, wish: Attributed): TextChange | null {
  const before = text.slice(stretch.start, stretch.end)
  if (!verbBefore.test(before.slice(-300))) return null
  const at = oldNameAt(before, wish.before)
  const who = nameSpeaker(wish.speaker, wish.naming)
  if (at === null || who === null) return null
  return closed(text, { start: at.start, end: at.end }, who, wish)
}

/** «“….”» alone: the stop within the marks gives way to a comma. */
function unattributed(text: string, span: Range, wish: Attributed): TextChange | null {
  const isAlone = text.slice(0, span.start).trim() === '' && /^[\s.]*$/.test(text.slice(span.end))
  if (!isAlone) return null
  const spoken = readSpokenWords(text.slice(span.start, span.end))
  if (spoken.words === '') return null
  const attribution = attributionAfter(wish.verb, nameSpeaker(wish.speaker, wish.naming))
  const stop = attribution.endsWith('.') ? '' : '.'
  // Only the end is exchanged, so that bold and links within the words stay.
  const whole = `${withComma(spoken)} ${attribution}${stop}`
  return shortest(text, { start: span.start, end: text.length, words: whole })
}

/** A name beside an office is closed by a comma where the sentence goes on. */
function closed(text: string, range: Range, words: string, wish: Attributed): TextChange {
  const after = text.slice(range.end)
  const goesOn = /^\s+[\p{L}\p{N}(]/u.test(after)
  const opensComma = /^,/.test(after)
  if (isApposition(wish.speaker, wish.naming)) {
    return { ...range, words: goesOn ? `${words},` : words }
  }
  // «Kalapas, Budi, saat …» made «Budi saat …»: the closing comma has nothing left to close.
  return { ...range, end: opensComma ? range.end + 1 : range.end, words }
}

/** Letters after the verb that name somebody: the known speaker, else what reads as a name. */
function namedAt(rest: string, at: number, before: Speaker): number {
  const tail = rest.slice(at)
  const known = oldNameAt(tail, before)
  if (known !== null && tail.slice(0, known.start).trim() === '') return known.end
  const words = wordsOf(tail)
  const office = officeAt(words, 0)
  let count = office.length
  if (words[count]?.text === ',' && count > 0) {
    const name = nameLength(words, count + 1)
    if (name > 0) count += 1 + name
  } else if (count === 0) count = nameLength(words, 0)
  return endOf(words[count - 1])
}

function endOf(word: Word | undefined): number {
  return word === undefined ? 0 : word.start + word.bare.length
}

/** «office, name», or either of them, as it stands in the text. */
function oldNameAt(text: string, { name, office }: Speaker): Range | null {
  const forms = [[office, name].filter((part) => part !== '').join(', '), name, office]
  for (const form of forms) {
    const start = form === '' ? -1 : text.indexOf(form)
    if (start >= 0) return { start, end: start + form.length }
  }
  return null
}

/** Without what both have in common at the beginning and the end. */
function shortest(text: string, change: TextChange): TextChange {
  const old = text.slice(change.start, change.end)
  let head = 0
  while (head < old.length && head < change.words.length && old[head] === change.words[head]) {
    head += 1
  }
  return { start: change.start + head, end: change.end, words: change.words.slice(head) }
}
