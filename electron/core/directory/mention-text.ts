import { foldWords } from './fold.ts'
import type { Mention } from './mentions.ts'

/**
 * The words that `@` writes: the full form at the first mention («Kalapas Wonoasri, Budi Contoh»),
 * then the short one («Kalapas»). An office that was not held on the day is left out. No comma
 * follows: see `mentionTail`. House style leaves degrees out.
 */
export function mentionText(mention: Mention, alreadyMentioned: boolean): string {
  if (mention.kind === 'institution') {
    const { long, short } = mention.institution
    if (short.trim() === '' || long.trim() === '') return long.trim() || short.trim()
    return alreadyMentioned ? short.trim() : `${long.trim()} (${short.trim()})`
  }
  const { person, standing } = mention
  const name = person.name.trim()
  const office = standing === 'holds' ? person.office.trim() || person.officeShort.trim() : ''
  if (office === '') return name
  return alreadyMentioned ? person.officeShort.trim() || name : `${office}, ${name}`
}

/**
 * What closes the words just written, given what stands after them: a name set beside an office
 * needs its second comma unless a mark or the end of the quote follows; all else needs at most a
 * space. With nothing after it the sentence is taken to go on.
 */
export function mentionTail(mention: Mention, text: string, after: string): string {
  const isApposition = mention.kind === 'person' && text.endsWith(`, ${mention.person.name.trim()}`)
  const next = after.trimStart()
  const meetsMark = next !== '' && /^[.,;:!?)\]”’"…]/u.test(next)
  const space = after === '' || !/^[\s.,;:!?)\]”’"…]/u.test(after) ? ' ' : ''
  return meetsMark ? '' : `${isApposition ? ',' : ''}${space}`
}

/** Whether the text names the entry: a person by the name, an institution by any of its forms. */
export function isMentionedIn(mention: Mention, text: string): boolean {
  const folded = ` ${foldWords(text)} `
  const { kind } = mention
  const forms =
    kind === 'person'
      ? [mention.person.name]
      : [mention.institution.long, mention.institution.short, ...mention.institution.variants]
  return forms.some((form) => {
    const words = foldWords(form)
    return words !== '' && folded.includes(` ${words} `)
  })
}
