import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

export type PhoneReading =
  | {
      readonly kind: 'number'
      /** «0812-3456-7890» at home, «+1 212 555 2368» abroad. */
      readonly shown: string
      /** `+6281234567890`, for links. */
      readonly e164: string
    }
  /** Kept as typed: an extension, a short number, a slip. */
  | { readonly kind: 'odd'; readonly shown: string }
  | { readonly kind: 'none' }

/** Numbers are Indonesian unless they name another country. */
export function readPhone(typed: string): PhoneReading {
  const text = typed.trim()
  if (text === '') return { kind: 'none' }
  // Copied from chats: 62812… without its plus is the same number.
  const number = parsePhoneNumberFromString(text.replace(/^62(?=8\d{7})/, '+62'), 'ID')
  if (number === undefined || !number.isValid() || number.ext !== undefined) {
    return { kind: 'odd', shown: text }
  }
  const shown = number.country === 'ID' ? number.formatNational() : number.formatInternational()
  return { kind: 'number', shown, e164: number.number }
}

/**
 * The usual form of every text that may be a number, by that text; only where it differs. A table's
 * columns are known later than its cells, so all that look like numbers are read.
 */
export function tidyPhones(typed: Iterable<string>): ReadonlyMap<string, string> {
  const looked = new Set<string>()
  const tidied = new Map<string, string>()
  for (const text of typed) {
    if (looked.has(text)) continue
    looked.add(text)
    const digits = text.replace(/\D/g, '').length
    if (digits < fewestDigits || digits > mostDigits) continue
    const tidy = tidyPhone(text)
    if (tidy !== text) tidied.set(text, tidy)
  }
  return tidied
}

/** From what a number may have at home to E.164 with an extension; dates and years cost little. */
const fewestDigits = 5
const mostDigits = 20

/** The usual form, or what was typed where there is none. */
export function tidyPhone(typed: string): string {
  const reading = readPhone(typed)
  return reading.kind === 'none' ? '' : reading.shown
}
