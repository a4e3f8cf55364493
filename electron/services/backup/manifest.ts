import { z } from 'zod'
import { AppError } from '#core/app-error.ts'
import { momentSchema, releaseIdSchema } from '#core/release/release.ts'
import { inGroups, type Pace } from './pace.ts'
import { isSafePath, readArchiveName } from './paths.ts'

export const manifestName = 'manifest.jsonl'
export const archiveFormat = 1

const countsSchema = z.strictObject({
  releases: z.int().nonnegative(),
  trash: z.int().nonnegative(),
  photos: z.int().nonnegative(),
  /** Every line of the manifest, here or in an earlier archive. */
  files: z.int().nonnegative(),
})
export type Counts = z.infer<typeof countsSchema>

const unreadableSchema = z.looseObject({
  /** A file, or a folder with all that lies in it. */
  path: z.string(),
  /** Of the release, where an earlier archive knows it. */
  headline: z.string().optional(),
  t: z.string().optional(),
})
export type Unreadable = z.infer<typeof unreadableSchema>

const headSchema = z.looseObject({
  teras: z.literal('salinan'),
  format: z.int().positive(),
  /** Id of the profile that was copied. */
  profile: z.string().max(100),
  madeAt: momentSchema,
  /** `photos` holds only a part of the photos and versions of a copy that was too large for one. */
  part: z.enum(['whole', 'photos']),
  counts: countsSchema,
  /** What could not be read when it was copied; absent where everything could. */
  unreadable: z.array(unreadableSchema).readonly().optional(),
})
export type ManifestHead = z.infer<typeof headSchema>

const lineSchema = z.looseObject({
  path: z.string().refine(isSafePath),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().nonnegative(),
  /** The earlier archive that holds the bytes; absent where they lie in this one. */
  in: z
    .string()
    .refine((name) => readArchiveName(name) !== null)
    .optional(),
  /** Where the file is the newest record of a release. */
  release: z
    .looseObject({
      id: releaseIdSchema,
      shelf: z.enum(['drafts', 'trash']),
      /** Sequence and wall clock of the record. */
      n: z.int().positive(),
      t: z.string(),
      headline: z.string(),
    })
    .optional(),
})
export type ManifestLine = z.infer<typeof lineSchema>

export type Manifest = { readonly head: ManifestHead; readonly lines: readonly ManifestLine[] }

/** At most so many lines, the limit of the hostile import corpus. */
export const maxLines = 100_000

/** One JSON a line, so that a long one is read and written in pieces. */
export async function encodeManifest({ head, lines }: Manifest, pace: Pace): Promise<Uint8Array> {
  const parts = [Buffer.from(`${JSON.stringify(head)}\n`)]
  for await (const some of inGroups(lines, pace)) {
    parts.push(Buffer.from(some.map((line) => `${JSON.stringify(line)}\n`).join('')))
  }
  return Buffer.concat(parts)
}

/** Rejects with `archive-damaged` for any other text, `archive-newer` for a later format. */
export async function decodeManifest(bytes: Uint8Array, pace: Pace): Promise<Manifest> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const [first = '', ...others] = textLines(buffer)
  const head = parse(headSchema, first.toString())
  if (head.format > archiveFormat) throw new AppError('archive-newer', `format ${head.format}`)
  if (others.length > maxLines + 1) throw damaged('too many lines')
  const lines: ManifestLine[] = []
  const paths = new Set<string>()
  for await (const some of inGroups(others, pace)) {
    for (const text of some) {
      if (text.length === 0) continue
      const line = parse(lineSchema, text.toString())
      lines.push(line)
      paths.add(line.path.toLowerCase())
    }
  }
  if (paths.size !== lines.length || lines.length !== head.counts.files) {
    throw damaged('lines are missing or double')
  }
  return { head, lines }
}

/** Views on the same memory; one more than is allowed at the most, for a hostile file. */
function textLines(buffer: Buffer): readonly Buffer[] {
  const lines: Buffer[] = []
  let from = 0
  while (from <= buffer.length && lines.length <= maxLines + 2) {
    const found = buffer.indexOf(10, from)
    const end = found === -1 ? buffer.length : found
    lines.push(buffer.subarray(from, end))
    from = end + 1
  }
  return lines
}

function parse<Value>(schema: z.ZodType<Value>, line: string): Value {
  try {
    return schema.parse(JSON.parse(line))
  } catch (cause) {
    throw new AppError('archive-damaged', 'a line of the manifest', { cause })
  }
}

function damaged(message: string): AppError {
  return new AppError('archive-damaged', message)
}
