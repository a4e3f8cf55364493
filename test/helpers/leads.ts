import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { coverageOf } from '#core/coverage/coverage.ts'
import { type Element, elementSchema } from '#core/coverage/element.ts'
import { plain } from '#core/release/block.ts'
import { emptyDateline } from '#core/release/dateline.ts'

/** A lead as an officer may write it, with the words that answer; several are parted by « | ». */
export type Lead = {
  readonly kind: string
  readonly text: string
  readonly answers: Readonly<Partial<Record<Element, string>>>
}

export const leadSets = [
  ...['tuning', 'unseen', 'last', 'fresh', 'sight-1', 'sight-2', 'sight-3', 'sight-4', 'sight-5'],
  ...['sight-6', 'sight-7', 'sight-8', 'sight-9', 'sight-10', 'sight-11', 'sight-12', 'sight-13'],
  ...['sight-14', 'sight-15', 'sight-16'],
] as const

export type Tally = { readonly right: number; readonly wrong: number; readonly missed: number }
export type Judgement = {
  readonly tallies: Readonly<Record<Element, Tally>>
  /** One line for each false answer and each one overlooked. */
  readonly misses: readonly string[]
}

export function readLeads(set: string): readonly Lead[] {
  const path = join(import.meta.dirname, '..', 'fixtures', 'leads', `${set}.json`)
  // The file is ours and lies beside the tests.
  return JSON.parse(readFileSync(path, 'utf8')) as readonly Lead[]
}

/** The newest line of the log in the fixtures' README: how the rules met leads they had never seen. */
export function lastFirstSight(): string {
  const path = join(import.meta.dirname, '..', 'fixtures', 'leads', 'README.md')
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.startsWith('| sight-')).at(-1) ?? 'not recorded'
}

/** The evidence must lie on the very words; lit by other words is wrong and missed at once. */
export function judgeLeads(leads: readonly Lead[]): Judgement {
  const none: Tally = { right: 0, wrong: 0, missed: 0 }
  const tallies = Object.fromEntries(elementSchema.options.map((name) => [name, { ...none }]))
  const misses: string[] = []
  for (const lead of leads) {
    for (const element of elementSchema.options) {
      const { expected, found, isRight } = judge(lead, element)
      const before = tallies[element] ?? none
      const isWrong = found.length > 0 && !isRight
      const isMissed = expected.length > 0 && !isRight
      tallies[element] = {
        right: before.right + Number(isRight),
        wrong: before.wrong + Number(isWrong),
        missed: before.missed + Number(isMissed),
      }
      if (isWrong) misses.push(`${element} false: «${found.join(' | ')}» in «${lead.text}»`)
      if (isMissed) misses.push(`${element} missed: «${expected.join(' | ')}» in «${lead.text}»`)
    }
  }
  return { tallies: tallies as Record<Element, Tally>, misses }
}

/** Without evidence nothing is wrong, without answers nothing missed. */
export function precisionOf({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

export function recallOf({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}

function judge({ text, answers }: Lead, element: Element) {
  const story = text.split('\n\n').map((paragraph, at) => ({
    type: 'paragraph' as const,
    role: at === 0 ? ('lead' as const) : ('body' as const),
    inlines: plain(paragraph),
  }))
  const covered = { headline: '', dateline: emptyDateline, story, dismissedEvidence: [] }
  const found = coverageOf(covered)[element]
  const expected = answers[element]?.split(' | ') ?? []
  const paragraphs = text.split('\n\n')
  const ranges = expected.flatMap((words) => placesOf(paragraphs, words))
  if (expected.length > 0 && ranges.length < expected.length)
    throw new Error(`«${answers[element]}» does not stand in «${text}»`)
  const isRight = found.some(({ block, start, end }) =>
    ranges.some((range) => range.block === block && range.start < end && start < range.end),
  )
  return { expected, found: found.map(({ words }) => words), isRight }
}

function placesOf(paragraphs: readonly string[], words: string) {
  return paragraphs.flatMap((paragraph, block) => {
    const start = paragraph.indexOf(words)
    return start < 0 ? [] : [{ block, start, end: start + words.length }]
  })
}
