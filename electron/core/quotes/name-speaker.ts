import type { Speaker } from '../release/block.ts'

/**
 * How the speaker is named beside the words: office and name at the first mention, one of them
 * later, or only the ending («ujarnya», «ia») right after another quote of the same speaker.
 */
export const namings = ['full', 'name', 'office', 'ending'] as const
export type Naming = (typeof namings)[number]

/**
 * «Kalapas Wonoasri, Budi Contoh»; what is not known is left out, and null means that only the
 * ending remains. No comma or stop stands at the end.
 */
export function nameSpeaker(speaker: Speaker, naming: Naming): string | null {
  const name = withoutMarks(speaker.name)
  const office = withoutMarks(speaker.office)
  const parts = {
    full: [office, name],
    name: [name || office],
    office: [office || name],
    ending: [],
  }
  const said = parts[naming].filter((part) => part !== '').join(', ')
  return said === '' ? null : said
}

/** Whether the words end in a name set beside an office, so that a second comma must close it. */
export function isApposition(speaker: Speaker, naming: Naming): boolean {
  return (
    naming === 'full' && withoutMarks(speaker.name) !== '' && withoutMarks(speaker.office) !== ''
  )
}

function withoutMarks(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s,;:]+$/, '')
}
