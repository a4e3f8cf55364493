import { recallFacility } from '../interview/said.ts'
import type { Facility } from '../release/facility.ts'
import { gapFor } from '../release/gap.ts'

/**
 * The beginning with the facility's short name where a mark asks for it, as headlines and later
 * mentions have it; unchanged where no name is known.
 */
export function fillStarter(starter: string, facility: Facility | null): string {
  const name = facility === null ? null : recallFacility(facility)
  return name === null ? starter : starter.replaceAll(gapFor('nama satuan kerja'), () => name)
}
