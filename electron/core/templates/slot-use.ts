import { readPattern, slotsOf } from './pattern.ts'
import type { Template } from './template.ts'

/** The forms in which the plan prints the answer to a question; empty where it prints none. */
export function formsUsed({ plan }: Template, question: string): ReadonlySet<string> {
  const patterns = [
    ...plan.headlines,
    ...plan.story.flatMap((block) => (block.kind === 'quote' ? [] : block.sentences)),
  ]
  return new Set(
    patterns.flatMap((text) => {
      const read = readPattern(text)
      if (read.kind === 'fault') return []
      return slotsOf(read.pattern).flatMap((slot) => (slot.question === question ? slot.form : []))
    }),
  )
}
