import { fieldsOf } from '#core/intake/fields-of.ts'
import { leftOut } from '#core/intake/piece.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import type { ImportCommand } from './command.ts'
import { printFields } from './print-fields.ts'
import { readSource } from './read-source.ts'
import { type Refused, refuse } from './refusal.ts'

export type Done = { readonly kind: 'done'; readonly print: string }

/** Raw text → fields, as JSON of `ReleaseFields` or as lines to read. */
export async function importText({ file, json }: ImportCommand): Promise<Done | Refused> {
  const source = await readSource(file)
  if (source.kind === 'refused') return source
  const intake = readRawText(source.text)
  if (intake.kind === 'refused') return refuse(intake.reason)
  const fields = fieldsOf(intake.pieces, { facility: null })
  const print = json ? JSON.stringify(fields, null, 2) : printFields(fields, leftOut(intake.pieces))
  return { kind: 'done', print }
}
