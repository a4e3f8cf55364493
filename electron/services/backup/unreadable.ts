import { z } from 'zod'
import type { ReleaseCard } from '#core/release/card.ts'
import { momentSchema } from '#core/release/release.ts'
import { idOfTrashName } from '#services/store/trash.ts'
import type { Unreadable } from './manifest.ts'
import { isPhoto } from './paths.ts'

export const leftOutSchema = z.strictObject({
  releases: z.int(),
  /** The first of them: the headline, or none and when it was last changed. */
  names: z.array(z.strictObject({ headline: z.string(), at: momentSchema.nullable() })).readonly(),
  photos: z.int(),
  /** Older versions, settings, and the like. */
  others: z.int(),
})
/** What a copy lacks because it could not be read. */
export type LeftOut = z.infer<typeof leftOutSchema>

const namesAtMost = 20

/** Counts and names it for the officer; `cards` know the headlines that no archive knows. */
export function describeUnreadable(
  unreadable: readonly Unreadable[],
  cards: readonly Pick<ReleaseCard, 'id' | 'headline' | 'savedAt'>[],
): LeftOut | null {
  if (unreadable.length === 0) return null
  const byId = new Map(cards.map((card) => [card.id, card]))
  const releases = new Map<string, LeftOut['names'][number]>()
  const counts = { photos: 0, others: 0 }
  for (const { path, headline, t } of unreadable) {
    const id = releaseAt(path)
    if (id !== null) {
      const card = byId.get(id)
      const at = momentSchema.safeParse(t ?? card?.savedAt).data ?? null
      releases.set(id, { headline: headline || card?.headline || '', at })
    } else if (path.startsWith('photos/') || isPhoto(path)) counts.photos += 1
    else counts.others += 1
  }
  const names = [...releases.values()].slice(0, namesAtMost)
  return { releases: releases.size, names, ...counts }
}

/** Null for anything but the folder or the logs of a release: a version is not the release. */
function releaseAt(path: string): string | null {
  const [, shelf, name = ''] = /^(drafts|trash)\/([^/]+)(?:\/[ab]\.log)?$/.exec(path) ?? []
  if (shelf === undefined) return null
  return shelf === 'drafts' ? name : (idOfTrashName(name) ?? name)
}
