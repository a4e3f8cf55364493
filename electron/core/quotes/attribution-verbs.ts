/** A verb of speech: as it follows the words («ujar Kalapas»), and as it goes before them. */
export type AttributionVerb = { readonly after: string; readonly before: string }

/** Offered in this order; counted on real releases, the plainest first. */
export const attributionVerbs = [
  { after: 'ujar', before: 'mengatakan' },
  { after: 'kata', before: 'berkata' },
  { after: 'ungkap', before: 'mengungkapkan' },
  { after: 'jelas', before: 'menjelaskan' },
  { after: 'tutur', before: 'menuturkan' },
  { after: 'terang', before: 'menerangkan' },
  { after: 'tegas', before: 'menegaskan' },
  { after: 'tambah', before: 'menambahkan' },
  { after: 'papar', before: 'memaparkan' },
  { after: 'harap', before: 'berharap' },
  { after: 'pesan', before: 'berpesan' },
  { after: 'ucap', before: 'mengucapkan' },
  { after: 'imbuh', before: 'menyampaikan' },
  { after: 'pungkas', before: 'menutup pernyataannya' },
] as const satisfies readonly AttributionVerb[]

export type VerbId = (typeof attributionVerbs)[number]['after']

/** The verb by the form that follows the words. */
export function verbById(id: VerbId): AttributionVerb {
  return attributionVerbs.find(({ after }) => after === id) ?? attributionVerbs[0]
}
