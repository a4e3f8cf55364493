import { attributionVerbs, type VerbId } from '../quotes/attribution-verbs.ts'
import type { Naming } from '../quotes/name-speaker.ts'
import { type QuoteOrder, writeQuote } from '../quotes/write-quote.ts'
import { plain, type Quote, type Speaker } from '../release/block.ts'
import { gapFor } from '../release/gap.ts'
import type { Question } from '../templates/question.ts'
import type { Answer, Answers } from './answer.ts'
import { spokenAsTyped } from './clean-words.ts'
import { cleanSpeaker, isSomebody } from './fill-slot.ts'
import type { OpenGap } from './render-sentence.ts'
import { namingOf, type Said, withPerson } from './said.ts'

type QuoteAnswer = Extract<Answer, { kind: 'quote' }>

export type ComposedQuote = {
  readonly block: Quote
  readonly gaps: readonly OpenGap[]
  readonly said: Said
}

export type QuotePlace = {
  readonly order: QuoteOrder
  /** Who was quoted in the block before: the same speaker is not named again. */
  readonly before: Speaker | null
}

const nobody: Speaker = { name: '', office: '' }
const asksForSpeaker = 'nama dan jabatan narasumber'

/** Null where nothing was said and the question is not required. */
export function composeQuote(
  question: Question,
  answers: Answers,
  said: Said,
  place: QuotePlace,
): ComposedQuote | null {
  const answer = answers[question.id]
  const given = answer?.kind === 'quote' ? answer : null
  const words = given === null ? '' : spokenAsTyped(given.words)
  if (words === '' && question.need !== 'required') return null
  const speaker = given === null ? nobody : cleanSpeaker(given.speaker)
  const asked = [
    ...(words === '' ? [question.gap] : []),
    ...(isSomebody(speaker) ? [] : [asksForSpeaker]),
  ]
  const write = (spoken: string) =>
    writeQuote({
      words: spoken || gapFor(question.gap),
      speaker: isSomebody(speaker) ? speaker : { name: gapFor(asksForSpeaker), office: '' },
      verb: verbOf(given?.verb ?? ''),
      order: given?.order ?? place.order,
      naming: namingAfter(speaker, said, place.before),
    })
  return {
    block: { type: 'quote', inlines: plain(write(words)), speaker, ...factsOf(given, write) },
    gaps: asked.map((asks) => ({ question: question.id, asks })),
    said: isSomebody(speaker) ? withPerson(said, speaker) : said,
  }
}

/** Words that were agreed to are written as the others are: then both are alike or not. */
function factsOf(
  answer: QuoteAnswer | null,
  write: (spoken: string) => string,
): Pick<Quote, 'obtained' | 'approvedWords'> {
  const { obtained, approvedWords } = answer ?? {}
  return {
    ...(obtained === undefined ? {} : { obtained }),
    ...(approvedWords === undefined ? {} : { approvedWords: write(spokenAsTyped(approvedWords)) }),
  }
}

function namingAfter(speaker: Speaker, said: Said, before: Speaker | null): Naming {
  if (!isSomebody(speaker)) return 'full'
  const isSame = before?.name === speaker.name && before.office === speaker.office
  return isSame ? 'ending' : namingOf(speaker, said)
}

/** A verb that is none of the list's gives way to the plainest. */
function verbOf(typed: string): VerbId {
  return attributionVerbs.find(({ after }) => after === typed.trim())?.after ?? 'ujar'
}
