import { z } from 'zod'

/** What the officer reads, in both languages of the program; `en` may be empty in her own. */
export const bilingualSchema = z.strictObject({
  id: z.string().min(1).max(600),
  en: z.string().max(600),
})
export type Bilingual = z.infer<typeof bilingualSchema>

/** Indonesian without an English form is shown as it is. */
export function inLanguage(words: Bilingual, language: 'id' | 'en'): string {
  return language === 'en' && words.en !== '' ? words.en : words.id
}

/** Names a question, a figure, or a sum within its template. */
export const idSchema = z.string().regex(/^[a-z0-9-]{1,40}$/)

export const needSchema = z.enum(['required', 'recommended', 'optional'])
export type Need = z.infer<typeof needSchema>

/** Indonesian words that are printed. */
export const printedSchema = z.string().min(1).max(600)
