import { foldWords } from '../directory/fold.ts'
import { findMentions, type MentionIndex } from '../directory/mentions.ts'
import type { Speaker } from '../release/block.ts'
import type { LocalDate } from '../text/local-date.ts'

type Known = {
  /** Of people. */
  readonly index: MentionIndex
  readonly date: LocalDate | null
}

const looked = 8

/**
 * The speaker with the office the directory knows for that day, where none is written and exactly
 * one person bears the whole name.
 */
export function withKnownOffice(speaker: Speaker, { index, date }: Known): Speaker {
  if (speaker.office.trim() !== '') return speaker
  const [person, other] = namesakes(speaker.name, { index, date })
  if (person === undefined || other !== undefined || person.standing !== 'holds') return speaker
  return { ...speaker, office: person.person.office.trim() || person.person.officeShort.trim() }
}

/** One word that is no whole name in the directory: mostly a name that was only begun. */
export function isBegunName(name: string, known: Known): boolean {
  const word = name.trim()
  return word !== '' && !/\s/.test(word) && namesakes(word, known).length === 0
}

function namesakes(name: string, { index, date }: Known) {
  const wanted = foldWords(name).trim()
  if (wanted === '') return []
  return findMentions(index, name, { limit: looked, date }).flatMap((mention) =>
    mention.kind === 'person' && foldWords(mention.person.name).trim() === wanted ? [mention] : [],
  )
}
