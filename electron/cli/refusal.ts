import { AppError } from '#core/app-error.ts'
import { id } from '#core/i18n/id.ts'

export type RefusalCode = keyof typeof id.cli.refused

/** Something asked for that cannot be done, with the sentence for it; expected, not a fault. */
export type Refused = { readonly kind: 'refused'; readonly sentence: string }

export function refuse(code: RefusalCode, about: Readonly<Record<string, string>> = {}): Refused {
  return { kind: 'refused', sentence: fill(id.cli.refused[code], about) }
}

/** The sentence for a refusal of the services; other errors are faults and go on. */
export function refusedBy(error: unknown): Refused {
  if (!(error instanceof AppError)) throw error
  return { kind: 'refused', sentence: id.errors[error.code] }
}

/** Puts values into `{{name}}`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)
}
