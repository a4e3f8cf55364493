import { releaseMigrations } from '#core/release/migrations.ts'
import { type Release, releaseFormat, releaseSchema } from '#core/release/release.ts'
import type { Shape } from './read-value.ts'

/** A release as every log of one holds it. */
export const releaseShape: Shape<Release> = {
  schema: releaseSchema,
  version: releaseFormat,
  migrations: releaseMigrations,
}
