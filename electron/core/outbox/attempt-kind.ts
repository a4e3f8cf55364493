import type { Attempt } from './dispatch.ts'

/** What one try met, as far as the server's answer or the way it broke tells. */
export type AttemptKind =
  | 'sent'
  | 'unknown-recipient'
  | 'mailbox-full'
  | 'too-large'
  | 'spam'
  | 'try-later'
  | 'sender-refused'
  | 'refused'
  | 'wrong-password'
  | 'needs-login'
  | 'no-encryption'
  | 'certificate-expired'
  | 'certificate-invalid'
  | 'name-not-found'
  | 'cannot-connect'
  | 'silence'
  | 'dropped'
  | 'mail-damaged'
  | 'mail-unread'

/** In place of a server's words where the frozen mail is not what was queued. */
export const damagedWords = 'MAIL-DAMAGED'
/** The same where the disk did not give it; it may the next time. */
export const unreadWords = 'MAIL-UNREAD'

/**
 * Why a try ended as it did, for the sentence beside the server's own words. Codes and enhanced
 * codes after RFC 5321 section 4.2 and RFC 3463; words of the big mail houses where those are vague.
 */
export function attemptKind({ outcome, step, code, words }: Attempt): AttemptKind {
  if (outcome === 'sent') return 'sent'
  if (words === damagedWords) return 'mail-damaged'
  if (words === unreadWords) return 'mail-unread'
  return code === null ? brokenKind(words) : answeredKind(step, code, words)
}

const system: readonly (readonly [RegExp, AttemptKind])[] = [
  [/^SIZE\b/, 'too-large'],
  [/has expired|not yet valid|CERT_(?:HAS_EXPIRED|NOT_YET_VALID)/i, 'certificate-expired'],
  [/certificate|altnames|issuer|CERT|UNABLE_TO|unable to verify/i, 'certificate-invalid'],
  [/STARTTLS|SSL|TLS/i, 'no-encryption'],
  [/ENOTFOUND|EAI_|EDNS/, 'name-not-found'],
  [/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES/, 'cannot-connect'],
  [/ETIMEDOUT/, 'silence'],
]

function brokenKind(words: string): AttemptKind {
  return system.find(([pattern]) => pattern.test(words))?.[1] ?? 'dropped'
}

function answeredKind(step: Attempt['step'], code: number, words: string): AttemptKind {
  const isForGood = code >= 500
  const says = enhancedOf(words)
  if (step === 'tls') return 'no-encryption'
  if (code === 530) return 'needs-login'
  if (step === 'login') return isForGood ? 'wrong-password' : 'try-later'
  if (step === 'connect' || step === 'greet') return isForGood ? 'refused' : 'try-later'
  if (says === '2.2' || code === 452 || fullWords.test(words)) return 'mailbox-full'
  if (isSize(code, says, words)) return 'too-large'
  if (!isForGood) return 'try-later'
  if (spamWords.test(words) || says.startsWith('7.')) return 'spam'
  if (step === 'to') return 'unknown-recipient'
  return step === 'from' ? 'sender-refused' : 'refused'
}

const fullWords = /mailbox (?:is )?full|over ?quota|quota exceeded|out of storage/i
const sizeWords = /too (?:large|big)|size (?:limit|exceeds)|exceeds? .{0,20}size/i
const spamWords = /spam|blacklist|block ?list|blocked|dnsbl|reputation|unsolicited|policy/i

function isSize(code: number, says: string, words: string): boolean {
  return says === '3.4' || says === '2.3' || code === 552 || sizeWords.test(words)
}

/** The last two numbers of an enhanced code, as `2.2` of `5.2.2`; empty where there is none. */
function enhancedOf(words: string): string {
  return /^\d{3}[ -][245]\.(\d{1,3}\.\d{1,3})\b/.exec(words)?.[1] ?? ''
}
