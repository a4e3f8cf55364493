import { z } from 'zod'

export const photoMediaTypeSchema = z.enum(['image/jpeg', 'image/png', 'image/webp'])
export type PhotoMediaType = z.infer<typeof photoMediaTypeSchema>

export const photoHashSchema = z.string().regex(/^[0-9a-f]{64}$/)
/** SHA-256 of the original bytes, in small hexadecimal digits. */
export type PhotoHash = z.infer<typeof photoHashSchema>

export const photoFactsSchema = z.strictObject({
  hash: photoHashSchema,
  mediaType: photoMediaTypeSchema,
  /** As stored in the file, before its orientation is applied. */
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
  sizeBytes: z.int().positive(),
})
export type PhotoFacts = z.infer<typeof photoFactsSchema>

/** A photo as a release shows it; the original lies in the photo store under its hash. */
export const photoSchema = photoFactsSchema.extend({
  caption: z.string(),
  credit: z.string(),
  altText: z.string(),
})
export type Photo = z.infer<typeof photoSchema>

/**
 * The pictures Chromium draws anew from an original, upright and without metadata, all JPEG.
 * `thumb` and `print` are drawn when a photo is added, the others when they first leave.
 */
export const renditionSchema = z.enum(['thumb', 'print', 'web', 'chat'])
export type Rendition = z.infer<typeof renditionSchema>
export const renditionEdgePx = {
  thumb: 320,
  print: 2000,
  web: 1200,
  chat: 1280,
} as const satisfies Record<Rendition, number>

/** What every photo of a release has. */
export const usualRenditions = ['thumb', 'print'] as const satisfies readonly Rendition[]

/** How large photos leave: for a paper, for a page, or for a telephone. */
export const photoPresetSchema = z.enum(['press', 'web', 'chat'])
export type PhotoPreset = z.infer<typeof photoPresetSchema>
export const presetRendition = {
  press: 'print',
  web: 'web',
  chat: 'chat',
} as const satisfies Record<PhotoPreset, Rendition>

/** Limits at import: larger pictures have crashed renderers (see the hostile import corpus). */
export const photoLimits = { sizeBytes: 40 * 1024 * 1024, pixels: 50_000_000 } as const
