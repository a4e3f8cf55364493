import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import { draftRelease, type Release, releaseSchema } from '#core/release/release.ts'
import { type Refused, refuse } from './refusal.ts'

export type Read = { readonly kind: 'release'; readonly release: Release }

const fieldsSchema = releaseSchema.pick({
  headline: true,
  dateline: true,
  story: true,
  boilerplate: true,
  pressContacts: true,
  writerCode: true,
})

const savedElsewhereSchema = z.looseObject({
  kind: z.literal('teras-release'),
  release: z.unknown(),
})

/** A text that opens with a brace is JSON: a stored release, or the fields that `import` prints. */
export function readRelease(text: string): Read | Refused {
  if (/^\s*\{/.test(text)) return readJson(text)
  const intake = readRawText(text)
  if (intake.kind === 'refused') return refuse(intake.reason)
  return {
    kind: 'release',
    release: { ...draft(), ...fieldsOf(intake.pieces, { facility: null }) },
  }
}

function readJson(text: string): Read | Refused {
  const value = unwrap(parse(text))
  const release = releaseSchema.safeParse(value)
  if (release.success) return { kind: 'release', release: release.data }
  const fields = fieldsSchema.safeParse(value)
  if (!fields.success) return refuse('not-a-release')
  return { kind: 'release', release: { ...draft(), ...fields.data } }
}

/** What «Simpan ke…» leaves on a stick is the release in a wrapper that names it. */
function unwrap(value: unknown): unknown {
  const wrapped = savedElsewhereSchema.safeParse(value)
  return wrapped.success ? wrapped.data.release : value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Text in braces that is no JSON is refused like any other value.
    return null
  }
}

function draft(): Release {
  const id = randomBytes(8).toString('hex')
  return draftRelease(id, new Date().toISOString(), null, { kind: 'pasted' })
}
