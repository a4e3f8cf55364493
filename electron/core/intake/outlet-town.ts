import { looksLikeOutlet } from './outlet-words.ts'
import { findSeats } from './people.ts'
import type { DatelineMatch } from './read-dateline.ts'

/**
 * «KABAR SAROLANGUN –» above a story about Lapas Sarolangun: an outlet and its town without a mark
 * between them. Taken apart only where the story names the town as the seat of a facility.
 */
export function townApart(match: DatelineMatch, story: string): DatelineMatch {
  const { place, outlet } = match
  if (place !== '') return match
  const words = outlet.split(/\s+/)
  const seats = findSeats(story.slice(0, 1000))
  for (const count of [2, 1]) {
    const [head, town] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')]
    if (looksLikeOutlet(head) && seats.has(town.toLowerCase()))
      return { ...match, place: town, outlet: head }
  }
  return match
}
