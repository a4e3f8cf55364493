import { draftRelease, type Release } from '#core/release/release.ts'

/** A valid draft with the fields a test cares about. */
export function makeRelease(fields: Partial<Release> = {}): Release {
  return { ...draftRelease('testrelease01', '2026-01-05T08:00:00+07:00', null), ...fields }
}
