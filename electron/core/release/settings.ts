import { z } from 'zod'
import { facilitySchema } from './facility.ts'

export const languageSchema = z.enum(['id', 'en'])
export type Language = z.infer<typeof languageSchema>

export const themeSchema = z.enum(['system', 'light', 'dark', 'contrast'])
export type Theme = z.infer<typeof themeSchema>

/** Steps of the text size, in percent of the usual one. */
export const textZooms = [100, 110, 125, 150, 175, 200] as const
export const textZoomSchema = z.literal(textZooms)
export type TextZoom = z.infer<typeof textZoomSchema>

export const settingsFormat = 1

export const settingsSchema = z.strictObject({
  format: z.literal(settingsFormat),
  facility: facilitySchema.nullable(),
  /** True once she chose «Lewati» at the first start: the question does not come back by itself. */
  setupSkipped: z.boolean(),
  language: languageSchema,
  theme: themeSchema,
  /** Settings of before it was known were written at the usual size. */
  textZoom: textZoomSchema.default(100),
  /** Who works at this PC, as she last wrote it; stands in the ledger and the outbox. */
  officer: z.string().max(200).default(''),
})
export type Settings = z.infer<typeof settingsSchema>

export const firstSettings: Settings = {
  format: settingsFormat,
  facility: null,
  setupSkipped: false,
  language: 'id',
  theme: 'system',
  textZoom: 100,
  officer: '',
}

/** The next size up or down; at the end it stays. */
export function nextZoom(zoom: TextZoom, by: 1 | -1): TextZoom {
  return textZooms[textZooms.indexOf(zoom) + by] ?? zoom
}
