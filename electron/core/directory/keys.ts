import { foldWords } from './fold.ts'
import type { EntryKind, Texts } from './texts.ts'

/** Why two entries may be the same. */
export type Sameness = 'phone' | 'email' | 'name'

/** Equal for one number in every spelling: «+62 812-…» and «0812…»; empty where it is too short. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^(00)?62(?=[1-9]\d{5})/, '0')
  return digits.length < 6 ? '' : digits.replace(/^(?!0)(?=8\d{7})/, '0')
}

/** One key for each thing that two entries may share; the surest first. */
export function keysOf(kind: EntryKind, texts: Texts): readonly (readonly [Sameness, string])[] {
  const name = foldWords(kind === 'institutions' ? (texts.long ?? '') : (texts.name ?? ''))
  const beside = foldWords(kind === 'people' ? (texts.unit ?? '') : (texts.person ?? ''))
  const phones = new Set([phoneKey(texts.phone ?? ''), phoneKey(texts.whatsapp ?? '')])
  const email = (texts.email ?? '').trim().toLowerCase()
  const keys: (readonly [Sameness, string])[] = []
  if (name !== '') keys.push(['name', `name ${name} / ${beside}`])
  if (email.includes('@')) keys.push(['email', `email ${email}`])
  for (const phone of phones) if (phone !== '') keys.push(['phone', `phone ${phone}`])
  return keys
}
