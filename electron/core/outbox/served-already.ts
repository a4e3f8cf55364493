import type { Recipient } from '../document/recipient.ts'
import type { ReleaseId } from '../release/release.ts'
import type { Dispatch, DispatchState } from './dispatch.ts'

const comesToNothing: ReadonlySet<DispatchState> = new Set(['refused', 'cancelled'])

/**
 * Those among `to` whom a mail with this release has reached, may have reached, or still goes to, in
 * any of its versions; addresses are alike whatever their capitals.
 */
export function servedAlready(
  dispatches: readonly Pick<Dispatch, 'release' | 'to' | 'state'>[],
  release: ReleaseId,
  to: readonly Recipient[],
): readonly Recipient[] {
  const served = new Set(
    dispatches
      .filter((one) => one.release.id === release && !comesToNothing.has(one.state))
      .map((one) => one.to.address.toLowerCase()),
  )
  return to.filter(({ address }) => served.has(address.toLowerCase()))
}
