import type { Verdict } from './oracle.ts'

/**
 * The story must be a beginning of the script (X otherwise) and no shorter than the longest
 * beginning that was acknowledged (L otherwise).
 */
export function judgeStory(
  script: string,
  saved: readonly { readonly text: string }[],
  present: string,
): Verdict {
  const longest = saved.reduce((most, { text }) => Math.max(most, text.length), 0)
  const notes: string[] = []
  const isBeginning = script.startsWith(present)
  if (!isBeginning) notes.push(`X ${present.length} letters, ${present.slice(-40)}`)
  const lost = present.length < longest ? 1 : 0
  if (lost > 0) notes.push(`L ${longest} letters acknowledged, ${present.length} found`)
  return { lost, ghosts: 0, silent: isBeginning ? 0 : 1, damaged: 0, told: 0, notes }
}
