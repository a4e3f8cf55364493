import type { ReleaseId } from '#core/release/release.ts'
import type { HandOverState } from './exits/way-out.ts'

/** What she chose for one release; the lock is not among it, a passphrase is kept nowhere. */
export type Choices = Pick<HandOverState, 'exit' | 'formats' | 'wishes' | 'copying'>

/** Of every release since the program was started; never on a disk. */
const kept = new Map<ReleaseId, Choices>()

/** Nothing where this release was not handed over yet since the program was started. */
export function keptChoices(release: ReleaseId): Partial<Choices> {
  return kept.get(release) ?? {}
}

/** Until the program ends; whatever else is in the state is left out. */
export function keepChoices(release: ReleaseId, state: Choices): void {
  const { exit, formats, wishes, copying } = state
  kept.set(release, { exit, formats, wishes, copying })
}
