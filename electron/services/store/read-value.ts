import type { z } from 'zod'
import { AppError } from '#core/app-error.ts'
import { type Migration, migrate } from '#core/release/migrations.ts'
import { type Known, parseKnown } from '#core/release/unknown-fields.ts'
import type { LogRecord } from './record-codec.ts'

/** What a database holds: `version` is the newest shape that this program understands. */
export type Shape<Value> = {
  readonly schema: z.ZodType<Value>
  readonly version: number
  /** The way from version 1 to `version`; none for what was never changed. */
  readonly migrations?: readonly Migration[]
}

/** `data` is the record's own, migrated, with the fields that only a later version knows. */
export type ReadValue<Value> = Known<Value> & { readonly data: unknown }

/** Throws `release-newer` or `release-damaged`; `folder` is named in the log. */
export function readValue<Value>(
  { v, d }: LogRecord,
  shape: Shape<Value>,
  folder: string,
): ReadValue<Value> {
  if (v > shape.version) throw new AppError('release-newer', `${folder} has version ${v}`)
  const data = migrate(d, { from: v, to: shape.version }, shape.migrations ?? [])
  const known = parseKnown(shape.schema, data)
  if (known === null) throw new AppError('release-damaged', `${folder} holds another shape`)
  return { ...known, data }
}
