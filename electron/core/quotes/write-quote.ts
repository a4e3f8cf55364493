import type { Speaker } from '../release/block.ts'
import { type VerbId, verbById } from './attribution-verbs.ts'
import { isApposition, type Naming, nameSpeaker } from './name-speaker.ts'
import { readSpokenWords, type SpokenWords } from './spoken-words.ts'

export const quoteOrders = ['words-first', 'speaker-first'] as const
export type QuoteOrder = (typeof quoteOrders)[number]

export type QuoteWish = {
  /** As typed or pasted, with or without quotation marks. */
  readonly words: string
  readonly speaker: Speaker
  readonly verb: VerbId
  readonly order: QuoteOrder
  readonly naming: Naming
}

/**
 * Direct speech with its attribution, punctuated after EYD V: the comma or stop stands inside the
 * closing mark, a question or exclamation mark keeps its place and takes no comma, no mark is
 * doubled. Empty where no words were given.
 */
export function writeQuote({ words, speaker, verb, order, naming }: QuoteWish): string {
  const spoken = readSpokenWords(words)
  if (!/[\p{L}\p{N}]/u.test(spoken.words)) return ''
  const who = nameSpeaker(speaker, naming)
  if (order === 'words-first') return writeWordsFirst(spoken, attributionAfter(verb, who))
  const comma = who !== null && isApposition(speaker, naming) ? ',' : ''
  return `${capital(who ?? 'ia')}${comma} ${verbById(verb).before}, ${withStop(spoken)}`
}

/** «ujar Kalapas Wonoasri, Budi Contoh» or «ujarnya», as it follows the words. */
export function attributionAfter(verb: string, who: string | null): string {
  return who === null ? `${verb}nya` : `${verb} ${who}`
}

function writeWordsFirst(spoken: SpokenWords, attribution: string): string {
  return `${withComma(spoken)} ${attribution}${attribution.endsWith('.') ? '' : '.'}`
}

/** `“…,”` as it stands before an attribution. */
function withComma({ words, ends }: SpokenWords): string {
  return ends === 'tone' && /[?!]$/.test(words) ? `“${words}”` : `“${words},”`
}

/** `“….”` as it ends a sentence. */
function withStop({ words, ends }: SpokenWords): string {
  return ends === 'tone' || words.endsWith('.') ? `“${words}”` : `“${words}.”`
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('id') + text.slice(1)
}
