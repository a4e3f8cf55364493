import { z } from 'zod'
import { blockSchema } from './block.ts'
import { pressContactSchema } from './contact.ts'
import { datelineSchema, emptyDateline } from './dateline.ts'
import type { Facility } from './facility.ts'
import { photoSchema } from './photo.ts'
import { statusSchema } from './status.ts'

export const releaseIdSchema = z.string().regex(/^[a-z0-9]{12,32}$/)
/** Lower-case letters and digits only: it names a folder on disks that fold case. */
export type ReleaseId = z.infer<typeof releaseIdSchema>

/** A moment as an ISO string with zone. */
export const momentSchema = z.iso.datetime({ offset: true })
export type Moment = z.infer<typeof momentSchema>

export const provenanceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({ kind: z.literal('pasted') }),
  z.strictObject({ kind: z.literal('copied'), from: releaseIdSchema }),
])
export type Provenance = z.infer<typeof provenanceSchema>

/** The stored shape is versioned: a reader that meets a higher number opens it read-only. */
export const releaseFormat = 1

export const releaseSchema = z.strictObject({
  format: z.literal(releaseFormat),
  id: releaseIdSchema,
  createdAt: momentSchema,
  headline: z.string(),
  dateline: datelineSchema,
  story: z.array(blockSchema).readonly(),
  boilerplate: z.string(),
  pressContacts: z.array(pressContactSchema).readonly(),
  writerCode: z.string(),
  /** Not to be published before this moment. */
  embargo: momentSchema.nullable(),
  photos: z.array(photoSchema).readonly(),
  status: statusSchema,
  provenance: provenanceSchema,
})
export type Release = z.infer<typeof releaseSchema>

/** What intake reads out of a text and the officer confirms. */
export type ReleaseFields = Pick<
  Release,
  'headline' | 'dateline' | 'story' | 'boilerplate' | 'pressContacts' | 'writerCode'
>

/** A new draft with what the facility's profile already knows. */
export function draftRelease(
  id: ReleaseId,
  createdAt: Moment,
  facility: Facility | null,
  provenance: Provenance = { kind: 'blank' },
): Release {
  return {
    format: releaseFormat,
    id,
    createdAt,
    headline: '',
    dateline: { ...emptyDateline, place: facility?.city ?? '' },
    story: [{ type: 'paragraph', role: 'lead', inlines: [] }],
    boilerplate: facility?.boilerplate ?? '',
    pressContacts: facility?.contacts ?? [],
    writerCode: facility?.writerCode ?? '',
    embargo: null,
    photos: [],
    status: 'draft',
    provenance,
  }
}
