import type { Range } from '../text/sentences.ts'
import { textOfInlines } from './block.ts'
import type { PhotoHash } from './photo.ts'
import type { Release } from './release.ts'

/** A place on the sheet that holds words. `item` is 0 where the block is no list. */
export type SpotPlace =
  | { readonly in: 'headline' | 'dateline' | 'boilerplate' }
  | { readonly in: 'story'; readonly block: number; readonly item: number }
  | { readonly in: 'contact'; readonly at: number }
  | { readonly in: 'photos'; readonly hash: PhotoHash }

/** Words of a release where they stand; an empty range means the whole place. */
export type Spot = { readonly place: SpotPlace } & Range

/** Words of a release with their place. */
export type PlacedText = { readonly place: SpotPlace; readonly text: string }

/** Everything written in a release in the order of the sheet; the dateline holds its place only. */
export function textsOf(release: Release): readonly PlacedText[] {
  const { headline, dateline, story, boilerplate, pressContacts, photos } = release
  return [
    { place: { in: 'headline' }, text: headline },
    { place: { in: 'dateline' }, text: dateline.place },
    ...story.flatMap((one, block) =>
      (one.type === 'list' ? one.items : [one.inlines]).map(
        (inlines, item): PlacedText => ({
          place: { in: 'story', block, item },
          text: textOfInlines(inlines),
        }),
      ),
    ),
    { place: { in: 'boilerplate' }, text: boilerplate },
    ...pressContacts.map(
      ({ name, phone, email }, at): PlacedText => ({
        place: { in: 'contact', at },
        text: [name, phone, email].join('\n'),
      }),
    ),
    ...photos.map(
      ({ hash, caption, credit, altText }): PlacedText => ({
        place: { in: 'photos', hash },
        text: [caption, credit, altText].join('\n'),
      }),
    ),
  ]
}
