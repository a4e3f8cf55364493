import { type Publication, publishedUrlSchema } from '#core/outbox/ledger-entry.ts'

/** What she types of a publication; `at` is its place in the line, null for a new one. */
export type PublicationDraft = Publication & { readonly at: number | null }

export const newDraft: PublicationDraft = { at: null, outlet: '', url: '', date: null }

export type DraftProblem = 'urlBad' | 'publicationEmpty'

/** Null where it can be kept. The address is only looked at, never opened. */
export function problemOf({ outlet, url }: PublicationDraft): DraftProblem | null {
  const address = addressOf(url)
  if (address !== '' && !publishedUrlSchema.safeParse(address).success) return 'urlBad'
  return address === '' && outlet.trim() === '' ? 'publicationEmpty' : null
}

/** Whether nothing was typed, so that nothing is lost with it. */
export function isBlank({ at, outlet, url, date }: PublicationDraft): boolean {
  return at === null && outlet.trim() === '' && url.trim() === '' && date === null
}

export function withDraft(
  publications: readonly Publication[],
  { at, outlet, url, date }: PublicationDraft,
): readonly Publication[] {
  const tidy = { outlet: outlet.trim(), url: addressOf(url), date }
  return at === null
    ? [...publications, tidy]
    : publications.map((one, place) => (place === at ? tidy : one))
}

/** Newspapers print their addresses without what stands in front; the browser adds the same. */
function addressOf(url: string): string {
  const address = url.trim()
  return /^www\./i.test(address) ? `https://${address}` : address
}
