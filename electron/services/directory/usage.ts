import type { Directory, EntryId } from '#core/directory/directory.ts'
import { foldWords } from '#core/directory/fold.ts'
import type { Search } from '#services/search/search.ts'
import type { Hit } from '#services/search/search-library.ts'

/** A release whose text names an entry. */
export type Use = Pick<Hit['card'], 'id' | 'headline' | 'date'>
export type Usage = { readonly releases: readonly Use[]; readonly isReady: boolean }

const usesAtMost = 50
/** Candidates looked through for a name whose words stand in many releases. */
const candidatesAtMost = 200

/**
 * The releases that name an entry, newest first, found by the search thread: nothing is read here.
 * The search forgives slips; a use does not, so only hits that show every word of a name count.
 */
export async function usageOf(
  directory: Directory,
  id: EntryId,
  search: Pick<Search, 'find'>,
): Promise<Usage> {
  const uses = new Map<string, Use>()
  let isReady = true
  for (const name of namesOf(directory, id)) {
    for (let from = 0; from < candidatesAtMost; ) {
      const page = await search.find({ query: name, filters: nothingLeftOut, from })
      isReady &&= page.isReady
      for (const hit of page.hits) {
        if (shows(hit, foldWords(name))) uses.set(hit.card.id, asUse(hit))
      }
      from += page.hits.length
      if (page.hits.length === 0 || from >= page.total) break
    }
  }
  const sorted = [...uses.values()].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
  return { releases: sorted.slice(0, usesAtMost), isReady }
}

const nothingLeftOut = {
  status: [],
  month: null,
  person: null,
  hasPhotos: false,
  template: null,
} as const

function namesOf({ people, outlets, institutions }: Directory, id: EntryId): readonly string[] {
  const institution = institutions.find((entry) => entry.id === id)
  const names =
    institution === undefined
      ? [
          people.find((entry) => entry.id === id)?.name,
          outlets.find((entry) => entry.id === id)?.name,
        ]
      : [institution.long, institution.short, ...institution.variants]
  return names.filter((name) => name !== undefined).filter((name) => foldWords(name) !== '')
}

/** The search shows two places of a release: a name in one piece, or its words apart in the best. */
function shows({ snippets }: Hit, name: string): boolean {
  return snippets.some(({ text }) => {
    const folded = ` ${foldWords(text)} `
    return name.split(' ').every((word) => folded.includes(` ${word} `))
  })
}

function asUse({ card: { id, headline, date } }: Hit): Use {
  return { id, headline, date }
}
