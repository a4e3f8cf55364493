import type { Sum, Template } from '../templates/template.ts'
import { type Bilingual, inLanguage } from '../templates/words.ts'
import type { Answers } from './answer.ts'

/** Figures that do not agree, with the sentence that says so, its numbers set in. */
export type SumFault = {
  readonly id: string
  readonly whole: number
  readonly parts: number
  /** As `question.figure`; the first is the whole. */
  readonly figures: readonly string[]
  readonly sentence: Bilingual
}

/** Only sums of which every number was given, and reads as a number, are checked. */
export function checkSums({ sums }: Template, answers: Answers): readonly SumFault[] {
  return sums.flatMap((sum) => {
    const whole = countOf(sum.whole, answers)
    const each = sum.parts.map((part) => countOf(part, answers))
    if (whole === null || each.includes(null)) return []
    const parts = Number(each.reduce<number>((total, count) => total + (count ?? 0), 0).toFixed(6))
    return agrees(sum, whole, parts) ? [] : [faultOf(sum, whole, parts)]
  })
}

/** «1.882» is 1,882 and «98,65» is 98.65, as Indonesian writes them; null for all other words. */
export function readCount(typed: string): number | null {
  const words = typed.trim()
  if (!/^(?:\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,\d{1,6})?$/.test(words)) return null
  return Number(words.replace(/\./g, '').replace(',', '.'))
}

function countOf(name: string, answers: Answers): number | null {
  const [question = '', figure = ''] = name.split('.')
  const answer = answers[question]
  if (answer?.kind !== 'figures') return null
  return readCount(answer.figures.find(({ id }) => id === figure)?.count ?? '')
}

function agrees({ relation }: Sum, whole: number, parts: number): boolean {
  return relation === 'equal' ? parts === whole : parts <= whole
}

function faultOf(sum: Sum, whole: number, parts: number): SumFault {
  const set = (words: string) =>
    words.replace('{parts}', print(parts)).replace('{whole}', print(whole))
  return {
    id: sum.id,
    whole,
    parts,
    figures: [sum.whole, ...sum.parts],
    sentence: { id: set(sum.sentence.id), en: set(inLanguage(sum.sentence, 'en')) },
  }
}

function print(count: number): string {
  const [whole = '', rest] = String(count).split('.')
  const set = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return rest === undefined ? set : `${set},${rest}`
}
