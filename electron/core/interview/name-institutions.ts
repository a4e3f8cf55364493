import type { Institution } from '../directory/directory.ts'
import type { Said } from './said.ts'

type Named = Pick<Institution, 'long' | 'short'>

/**
 * Institutions of the directory by their long form with the short one in brackets at the first
 * mention, by the short one later. Gaps stay as they are.
 */
export function nameInstitutions(
  words: string,
  institutions: readonly Named[],
  said: Said,
): { readonly words: string; readonly said: Said } {
  // Hundreds are in a directory and few in a sentence; the rest need not be looked for in earnest.
  const near = institutions.filter(
    ({ long, short }) => words.includes(long.trim()) || words.includes(short.trim()),
  )
  const known = formsOf(near)
  if (known.size === 0) return { words, said }
  let now = said
  const named = words
    .split(/(\[isi: [^\]]*\])/)
    .map((stretch, at) =>
      at % 2 === 1
        ? stretch
        : stretch.replace(anyOf([...known.keys()]), (form) => {
            const institution = known.get(form)
            if (institution === undefined) return form
            const { long, short } = institution
            if (now.institutions.includes(long)) return short
            now = { ...now, institutions: [...now.institutions, long] }
            return `${long} (${short})`
          }),
    )
    .join('')
  return { words: named, said: now }
}

/** Each form that may stand in a text; only what has both a long and a short name counts. */
function formsOf(institutions: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map(
    institutions.flatMap((institution) => {
      const long = institution.long.trim()
      const short = institution.short.trim()
      if (long === '' || short === '' || long === short) return []
      return [`${long} (${short})`, long, short].map(
        (form) => [form, { long, short }] as [string, Named],
      )
    }),
  )
}

/** The longest first, so that «Kanwil Ditjenpas» is not taken for «Ditjenpas». */
function anyOf(forms: readonly string[]): RegExp {
  const sorted = [...forms].sort((a, b) => b.length - a.length)
  const quoted = sorted.map((form) => form.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${quoted.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}
