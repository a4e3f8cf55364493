import type { ReleaseCard } from '#core/release/card.ts'

/** A card with the fields a test cares about. */
export function makeCard(fields: Partial<ReleaseCard> = {}): ReleaseCard {
  return {
    id: 'testrelease01',
    headline: '',
    firstWords: '',
    status: 'draft',
    date: null,
    savedAt: '2026-01-05T12:00:00+07:00',
    thumbnail: null,
    photoCount: 0,
    template: null,
    ...fields,
  }
}
