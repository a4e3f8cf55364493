import { releaseLimits } from '../release/limits.ts'
import type { Refusal } from './piece.ts'

/** The longest text that is read, in UTF-16 units. */
export const longestText = releaseLimits.pasteLetters

/** Null where the text can be read. */
export function refusalOf(text: string): Refusal | null {
  if (text.length > longestText) return 'too-long'
  if (isBinary(text)) return 'not-text'
  return /[^\s\u200b-\u200f\u2060\ufeff\u00ad]/.test(text) ? null : 'empty'
}

/** A NUL, or more than one character in fifty that no keyboard and no word processor writes. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  let strange = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isControl = (code < 32 && !(code >= 9 && code <= 13)) || (code >= 127 && code < 160)
    if (isControl || code === 0xfffd) strange += 1
  }
  return strange > 2 && strange * 50 > text.length
}
