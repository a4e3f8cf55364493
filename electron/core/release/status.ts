import { z } from 'zod'

/** The way of a release: draft → review → approved → sent. */
export const statusSchema = z.enum(['draft', 'review', 'approved', 'sent'])
export type Status = z.infer<typeof statusSchema>
