import { replaceRanges } from '../text/find-text.ts'
import type { Range } from '../text/sentences.ts'
import type { Release } from './release.ts'
import type { Spot, SpotPlace } from './spots.ts'

type Fields = Pick<Release, 'headline' | 'dateline' | 'boilerplate' | 'pressContacts' | 'photos'>

/**
 * The fields beside the story with other words at these spots; spots in the story are the editor's.
 * Only fields that changed are in it.
 */
export function replaceInFields(
  release: Release,
  spots: readonly Spot[],
  words: string,
): Partial<Fields> {
  const changed: { -readonly [Key in keyof Fields]?: Fields[Key] } = {}
  const at = (isHere: (place: SpotPlace) => boolean): readonly Range[] =>
    spots.filter(({ place }) => isHere(place))
  const headline = at((place) => place.in === 'headline')
  if (headline.length > 0) changed.headline = replaceRanges(release.headline, headline, words)
  const dateline = at((place) => place.in === 'dateline')
  if (dateline.length > 0) {
    const place = replaceRanges(release.dateline.place, dateline, words)
    changed.dateline = { ...release.dateline, place }
  }
  const boilerplate = at((place) => place.in === 'boilerplate')
  if (boilerplate.length > 0)
    changed.boilerplate = replaceRanges(release.boilerplate, boilerplate, words)
  if (spots.some(({ place }) => place.in === 'contact'))
    changed.pressContacts = release.pressContacts.map((contact, index) => {
      const here = at((place) => place.in === 'contact' && place.at === index)
      const { name, phone, email } = contact
      const [first = '', second = '', third = ''] = replaceLines([name, phone, email], here, words)
      return { ...contact, name: first, phone: second, email: third }
    })
  if (spots.some(({ place }) => place.in === 'photos'))
    changed.photos = release.photos.map((photo) => {
      const here = at((place) => place.in === 'photos' && place.hash === photo.hash)
      const lines = [photo.caption, photo.credit, photo.altText]
      const [caption = '', credit = '', altText = ''] = replaceLines(lines, here, words)
      return { ...photo, caption, credit, altText }
    })
  return changed
}

/** Ranges count through all lines as if they were joined by `\n`; none crosses from one to another. */
function replaceLines(
  lines: readonly string[],
  ranges: readonly Range[],
  words: string,
): readonly string[] {
  let from = 0
  return lines.map((line) => {
    const [start, end] = [from, from + line.length]
    from = end + 1
    const own = ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start - start, end: range.end - start }))
    return replaceRanges(line, own, words)
  })
}
