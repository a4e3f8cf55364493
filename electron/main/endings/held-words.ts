import type { Input, Saved } from '#contract/calls.ts'
import type { Release, ReleaseId } from '#core/release/release.ts'
import { describe, log } from '../log.ts'

type Save = (input: Input<'release.save'>) => Promise<Saved>

/** The last state the window handed over of each release, until the disk has it. */
export type HeldWords = {
  readonly hold: (release: Release) => void
  /** Saves as asked; a state that is refused stays held. */
  readonly save: Save
  /** Null where the disk has everything that was handed over. */
  readonly peek: (id: ReleaseId) => Release | null
  /** Saves what is held, for a window that cannot ask any more; true when nothing is left. */
  readonly saveAll: () => Promise<boolean>
}

export function createHeldWords(save: Save): HeldWords {
  const held = new Map<ReleaseId, Release>()

  const saveHeld: Save = async (input) => {
    const { release } = input
    held.set(release.id, release)
    const saved = await save(input)
    // Words that came while this was being written are newer and stay.
    if (held.get(release.id) === release) held.delete(release.id)
    return saved
  }

  return {
    hold: (release) => void held.set(release.id, release),
    save: saveHeld,
    peek: (id) => held.get(id) ?? null,
    async saveAll() {
      for (const release of [...held.values()]) {
        await saveHeld({ release }).catch((error: unknown) => log(`held: ${describe(error)}`))
      }
      return held.size === 0
    },
  }
}
