import { type Block, blockSchema, plain } from './block.ts'
import { isRecord } from './is-record.ts'
import { draftRelease, type Release, type ReleaseId, releaseSchema } from './release.ts'
import { parseKnown } from './unknown-fields.ts'

const fields = Object.keys(releaseSchema.shape).filter((key) => key !== 'format')

/**
 * What this version can show of a release in a later format: every field that still has its old
 * shape, and the bare words of those blocks of the story that have not. Only for reading.
 */
export function viewNewer(data: unknown, id: ReleaseId, savedAt: string): Release {
  const stored: Readonly<Record<string, unknown>> = isRecord(data) ? data : {}
  let view: Release = { ...draftRelease(id, savedAt, null), story: [] }
  for (const key of fields) {
    if (key === 'story' || key === 'id' || !Object.hasOwn(stored, key)) continue
    const tried = parseKnown(releaseSchema, { ...view, [key]: stored[key] })
    if (tried !== null) view = tried.value
  }
  return { ...view, story: blocksOf(stored.story) }
}

function blocksOf(story: unknown): readonly Block[] {
  if (!Array.isArray(story)) return wordsOf(story).map(paragraph)
  return story.flatMap((entry): Block[] => {
    const known = parseKnown(blockSchema, entry)
    if (known !== null) return [known.value]
    const words = wordsOf(entry).join(' ')
    return words === '' ? [] : [paragraph(words)]
  })
}

function paragraph(words: string): Block {
  return { type: 'paragraph', role: 'body', inlines: plain(words) }
}

const depthAtMost = 40

/** Texts of any depth; names of types and such stand under short keys and are left out. */
function wordsOf(value: unknown, key = 'text', depth = 0): readonly string[] {
  if (depth > depthAtMost) return []
  if (typeof value === 'string') return ['type', 'role', 'kind', 'id'].includes(key) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((entry) => wordsOf(entry, key, depth + 1))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, entry]) =>
    name === 'marks' ? [] : wordsOf(entry, name, depth + 1),
  )
}
