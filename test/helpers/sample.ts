import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import { draftRelease, type Release } from '#core/release/release.ts'

/** The project's own sample article, as it is pasted. */
export function readSampleText(): Promise<string> {
  return readFile(
    join(import.meta.dirname, '..', 'fixtures', 'articles', 'sample-wonoasri.txt'),
    'utf8',
  )
}

/** The sample article as intake reads it, with a headline, ready for `release.create`. */
export async function readSample(): Promise<Omit<Release, 'id' | 'createdAt' | 'format'>> {
  const intake = readRawText(await readSampleText())
  if (intake.kind === 'refused') throw new Error(`the sample was refused: ${intake.reason}`)
  const {
    id: _id,
    createdAt: _createdAt,
    format: _format,
    ...draft
  } = draftRelease('unborn000000', '', null, { kind: 'pasted' })
  const fields = fieldsOf(intake.pieces, { facility: null })
  return { ...draft, ...fields, headline: 'Lapas Wonoasri Panen 120 Kilogram Kangkung dan Sawi' }
}
