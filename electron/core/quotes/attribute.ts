import { verbAfter, verbBefore } from '../intake/attribution-words.ts'
import { findQuoteSpans } from '../intake/quotations.ts'
import type { Speaker } from '../release/block.ts'
import { findSentences, type Range } from '../text/sentences.ts'
import { isApposition, type Naming, nameSpeaker } from './name-speaker.ts'
import { readSpokenWords } from './spoken-words.ts'
import { subjectAfter, subjectIn } from './subject.ts'
import { attributionAfter } from './write-quote.ts'

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
 * the text names the speaker like that already, no direct speech is found, or it cannot be told
 * which words name the one who spoke so far.
 */
export function attribute(text: string, wish: Attributed): TextChange | null {
  const [first, second] = findQuoteSpans(text)
  if (first === undefined) return null
  const change = changeOf(text, { spoken: first, end: second?.start ?? text.length }, wish)
  return change === null || text.slice(change.start, change.end) === change.words ? null : change
}

type Place = { readonly spoken: Range; readonly end: number }

function changeOf(text: string, { spoken, end }: Place, wish: Attributed): TextChange | null {
  const stretch = { start: spoken.end, end }
  const said = verbAfter.exec(text.slice(stretch.start, end))
  if (said !== null) return afterWords(text, stretch, said, wish)
  return beforeWords(text, spoken.start, wish) ?? unattributed(text, spoken, wish)
}

/** «,” ujar Kalapas, Budi.» and «,” ujarnya.»; null where it is not clear where the subject ends. */
function afterWords(
  text: string,
  stretch: Range,
  said: RegExpExecArray,
  wish: Attributed,
): TextChange | null {
  const { verb = '', ending = '' } = said.groups ?? {}
  const from = stretch.start + said[0].length
  const old = subjectAfter(text.slice(from, stretch.end), wish.before)
  // What follows «ujarnya» is when and where; a name there would be a second speaker.
  if (ending === '' ? !old.isWhole : old.end > 0) return null
  const who = nameSpeaker(wish.speaker, wish.naming)
  // «sambutnya» tells of speech, «sambut Kalapas» does not.
  if (who !== null && !verbAfter.test(verb)) return null
  const start = from - ending.length - verb.length
  return closed(text, { start, end: from + old.end }, attributionAfter(verb, who), wish)
}

/** «Kalapas, Budi, mengatakan, “…» */
function beforeWords(text: string, end: number, wish: Attributed): TextChange | null {
  const start = findSentences(text.slice(0, end)).at(-1)?.start ?? 0
  const before = text.slice(start, end)
  if (!verbBefore.test(before.slice(-300))) return null
  const old = subjectIn(before, wish.before)
  const who = nameSpeaker(wish.speaker, wish.naming)
  if (old === null || !old.isWhole || who === null) return null
  return closed(text, { start: start + old.start, end: start + old.end }, who, wish)
}

/**
 * «“….”» alone: the stop within the marks gives way to a comma. Only the end is exchanged, so that
 * bold and links within the words stay; her marks, curly or straight, stay with them.
 */
function unattributed(text: string, span: Range, wish: Attributed): TextChange | null {
  const isAlone = text.slice(0, span.start).trim() === '' && /^[\s.]*$/.test(text.slice(span.end))
  if (!isAlone) return null
  const { words, ends } = readSpokenWords(text.slice(span.start, span.end))
  if (words === '') return null
  const isClosed = span.end - span.start > 1 && /["“”„‟«»]/.test(text.charAt(span.end - 1))
  const inner = text.slice(span.start + 1, isClosed ? span.end - 1 : span.end)
  const [tail = ''] = endMarks.exec(inner) ?? []
  const [kept = ''] = endMarks.exec(words) ?? []
  // A mark of a quotation within the words stays as she has written it.
  const nested = /["“”„‟«»’]/.exec(tail)?.[0] ?? '’'
  const comma = ends === 'tone' && /[?!]$/.test(words) ? '' : ','
  const attribution = attributionAfter(wish.verb, nameSpeaker(wish.speaker, wish.naming))
  const stop = attribution.endsWith('.') ? '' : '.'
  const closing = closingMarks[text.charAt(span.start)] ?? '”'
  return {
    start: span.start + 1 + inner.length - tail.length,
    end: text.length,
    words: `${kept.replace('’', nested)}${comma}${closing} ${attribution}${stop}`,
  }
}

/** Stops and commas at the end, also around the closing mark of a quotation within. */
const endMarks = /(?<![\s.,;:])[\s.,;:]*(?:["“”„‟«»’][\s.,;:]*)?$/
const closingMarks: Readonly<Record<string, string>> = { '"': '"', '«': '»', '»': '«' }

/** A name beside an office is closed by a comma where the sentence goes on. */
function closed(text: string, range: Range, words: string, wish: Attributed): TextChange {
  const old = text.slice(range.start, range.end)
  const after = text.slice(range.end)
  // The stop of «S.H.» ends the sentence as well: neither doubled, nor lost with the old name.
  const endsHere = old.endsWith('.') && /^(?:\s*$|\s+\p{Lu})/u.test(after)
  const bare = endsHere || after.startsWith('.') ? words.replace(/\.$/, '') : words
  const said = endsHere ? `${bare}.` : bare
  if (isApposition(wish.speaker, wish.naming)) {
    const goesOn = !endsHere && /^\s+[\p{L}\p{N}(]/u.test(after)
    return { ...range, words: goesOn ? `${said},` : said }
  }
  // «Kalapas, Budi, saat …» made «Budi saat …»: the closing comma has nothing left to close.
  const losesComma = old.includes(',') && after.startsWith(',')
  return { ...range, end: losesComma ? range.end + 1 : range.end, words: said }
}
