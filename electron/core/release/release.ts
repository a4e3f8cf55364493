import { z } from 'zod'
import { dismissedEvidenceSchema } from '../coverage/element.ts'
import { answersSchema } from '../interview/answer.ts'
import { templateIdSchema } from '../templates/template-id.ts'
import { blockSchema } from './block.ts'
import { pressContactSchema } from './contact.ts'
import { datelineSchema, emptyDateline } from './dateline.ts'
import { doubtSchema } from './doubt.ts'
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
export const releaseFormat = 2

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
  /** The template it was begun with; it guides, and never changes the text. */
  template: templateIdSchema.nullable(),
  /** What she answered in the interview; null where there was none. */
  interview: answersSchema.nullable(),
  doubts: z.array(doubtSchema).readonly(),
  dismissedEvidence: z.array(dismissedEvidenceSchema).readonly(),
})
export type Release = z.infer<typeof releaseSchema>

/** A release that was written without guidance. */
export const nothingGuided = {
  template: null,
  interview: null,
  doubts: [],
  dismissedEvidence: [],
} as const satisfies Partial<Release>

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
    ...nothingGuided,
  }
}
