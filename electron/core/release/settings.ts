import { z } from 'zod'
import { facilitySchema } from './facility.ts'

export const languageSchema = z.enum(['id', 'en'])
export type Language = z.infer<typeof languageSchema>

export const themeSchema = z.enum(['system', 'light', 'dark', 'contrast'])
export type Theme = z.infer<typeof themeSchema>

export const settingsFormat = 1

export const settingsSchema = z.strictObject({
  format: z.literal(settingsFormat),
  facility: facilitySchema.nullable(),
  /** True once she chose «Lewati» at the first start: the question does not come back by itself. */
  setupSkipped: z.boolean(),
  language: languageSchema,
  theme: themeSchema,
})
export type Settings = z.infer<typeof settingsSchema>

export const firstSettings: Settings = {
  format: settingsFormat,
  facility: null,
  setupSkipped: false,
  language: 'id',
  theme: 'system',
}
