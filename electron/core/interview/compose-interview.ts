import type { Institution } from '../directory/directory.ts'
import type { QuoteOrder } from '../quotes/write-quote.ts'
import { type Block, plain, type Speaker, textOfBlock } from '../release/block.ts'
import type { Release } from '../release/release.ts'
import type { PlanBlock } from '../templates/plan.ts'
import { composeHeadlines } from './compose-headlines.ts'
import { composeQuote } from './compose-quote.ts'
import { type Facts, placeOf } from './fill-slot.ts'
import { nameInstitutions } from './name-institutions.ts'
import { type OpenGap, renderSentence } from './render-sentence.ts'
import { nothingSaid, type Said } from './said.ts'

export type InterviewWish = Facts & {
  /** Those of the directory: long form at the first mention, short form later. */
  readonly institutions: readonly Pick<Institution, 'long' | 'short'>[]
  /** Instead of the order that the template gives to each quote. */
  readonly quoteOrder?: QuoteOrder
}

/** `from` names the questions a sentence was made of, «facility» and «city» among them. */
export type Traced = {
  /** `at` counts the proposals from 0; `block` counts the blocks of the story. */
  readonly place:
    | { readonly in: 'headline'; readonly at: number }
    | { readonly in: 'story'; readonly block: number }
  readonly sentence: string
  readonly from: readonly string[]
}

export type ComposedInterview = {
  /** Spread over a draft; what the interview knows nothing of is not among them. */
  readonly fields: Pick<Release, 'headline' | 'dateline' | 'story' | 'template' | 'interview'>
  /** Proposals, best first; the first stands in `fields`. */
  readonly headlines: readonly string[]
  /** Each question and thing asked once, in the order in which they stand in the story. */
  readonly gaps: readonly OpenGap[]
  readonly trace: readonly Traced[]
}

/**
 * The release that the answers make: nothing but what was answered, in the words of the template's
 * patterns; a missing required answer leaves a gap at its place.
 */
export function composeInterview(wish: InterviewWish): ComposedInterview {
  const { template, answers } = wish
  const headlines = composeHeadlines(wish)
  const story = composeStory(wish)
  const gaps = [...story.gaps, ...(headlines[0]?.gaps ?? [])]
  return {
    fields: {
      headline: headlines[0]?.words ?? '',
      dateline: { place: placeOf(wish), date: dateOf(wish), outlet: '', form: 'place' },
      story: story.blocks,
      template: template.id,
      interview: answers,
    },
    headlines: headlines.map(({ words }) => words),
    gaps: gaps.filter(
      (gap, at) =>
        gaps.findIndex((one) => one.question === gap.question && one.asks === gap.asks) === at,
    ),
    trace: [
      ...headlines.map(({ words, from }, at) => ({
        place: { in: 'headline' as const, at },
        sentence: words,
        from,
      })),
      ...story.trace,
    ],
  }
}

function dateOf({ template, answers }: Facts): string | null {
  const { date } = template.plan.dateline
  const answer = date === null ? undefined : answers[date]
  return answer?.kind === 'day' ? answer.date : null
}

type Written = {
  readonly blocks: readonly Block[]
  readonly gaps: readonly OpenGap[]
  readonly trace: readonly Traced[]
  readonly said: Said
}

function composeStory(wish: InterviewWish): Written {
  let story: Written = { blocks: [], gaps: [], trace: [], said: nothingSaid }
  for (const planned of wish.template.plan.story) {
    const next = planned.kind === 'quote' ? quoteBlock(planned, wish, story) : null
    story = next ?? (planned.kind === 'quote' ? story : proseBlock(planned, wish, story))
  }
  return story
}

function proseBlock(
  { kind, sentences }: Exclude<PlanBlock, { kind: 'quote' }>,
  wish: InterviewWish,
  before: Written,
): Written {
  const block = before.blocks.length
  let { said, gaps, trace } = before
  const written: string[] = []
  for (const pattern of sentences) {
    const sentence = renderSentence(pattern, wish, said)
    if (sentence === null) continue
    const named = nameInstitutions(sentence.words, wish.institutions, sentence.said)
    written.push(named.words)
    said = named.said
    gaps = [...gaps, ...sentence.gaps]
    const place = { in: 'story' as const, block }
    trace = [...trace, { place, sentence: named.words, from: sentence.from }]
  }
  // A lead always stands, as on a new sheet; all else only where something was answered.
  if (written.length === 0 && kind !== 'lead') return before
  const paragraph: Block = { type: 'paragraph', role: kind, inlines: plain(written.join(' ')) }
  return { blocks: [...before.blocks, paragraph], gaps, trace, said }
}

function quoteBlock(
  { question: id, order }: Extract<PlanBlock, { kind: 'quote' }>,
  wish: InterviewWish,
  before: Written,
): Written | null {
  const question = wish.template.questions.find((one) => one.id === id)
  if (question === undefined) return null
  const place = { order: wish.quoteOrder ?? order, before: lastSpeaker(before.blocks) }
  const composed = composeQuote(question, wish.answers, before.said, place)
  if (composed === null) return null
  const { block, gaps, said } = composed
  const traced: Traced = {
    place: { in: 'story', block: before.blocks.length },
    sentence: textOfBlock(block),
    from: [id],
  }
  return {
    blocks: [...before.blocks, block],
    gaps: [...before.gaps, ...gaps],
    trace: [...before.trace, traced],
    said,
  }
}

function lastSpeaker(blocks: readonly Block[]): Speaker | null {
  const last = blocks.at(-1)
  return last?.type === 'quote' ? last.speaker : null
}
