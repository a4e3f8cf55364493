import { openDoubts } from '../release/open-doubts.ts'
import type { Release } from '../release/release.ts'

/** Whether the day or the town of the dateline still is to be made sure of. */
export function isDatelineUnsure(release: Release): boolean {
  const doubts = release.doubts.filter(({ part }) => part === 'dateline')
  return openDoubts({ ...release, story: [], doubts }).length > 0
}
