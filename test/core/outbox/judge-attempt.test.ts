import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attemptKind, damagedWords, unreadWords } from '#core/outbox/attempt-kind.ts'
import type { AttemptStep } from '#core/outbox/dispatch.ts'
import { concernOf, judgeAttempt } from '#core/outbox/judge-attempt.ts'
import { sampleAttempt } from '../../helpers/sample-dispatch.ts'

const at = '2026-01-05T02:00:00.000Z'
const answer = (step: AttemptStep, words: string) =>
  judgeAttempt({ kind: 'answered', step, words }, at)
const broken = (step: AttemptStep, words: string, isGiven = false) =>
  judgeAttempt({ kind: 'broken', step, words, isGiven }, at)

describe('judgeAttempt', () => {
  test.for([
    ['data', '250 2.0.0 OK', 'sent', 'sent'],
    ['to', '550 5.1.1 No such user here', 'refused', 'unknown-recipient'],
    ['to', '450 4.2.0 Greylisted', 'later', 'try-later'],
    ['to', '452 4.2.2 Mailbox full', 'later', 'mailbox-full'],
    ['to', '552 5.2.2 Over quota', 'refused', 'mailbox-full'],
    ['data', '552 5.3.4 Message too big for system', 'refused', 'too-large'],
    ['from', '552 Message size exceeds fixed limit', 'refused', 'too-large'],
    ['data', '554 5.7.1 Spam message rejected', 'refused', 'spam'],
    ['to', '550 5.7.1 Blocked by policy', 'refused', 'spam'],
    ['data', '554 Transaction failed', 'refused', 'refused'],
    ['data', '421 4.3.2 Shutting down', 'later', 'try-later'],
    ['from', '550 Sender not allowed', 'refused', 'sender-refused'],
    ['login', '535 5.7.8 Bad credentials', 'later', 'wrong-password'],
    ['login', '454 4.7.0 Temporary failure', 'later', 'try-later'],
    ['from', '530 5.7.0 Authentication required', 'later', 'needs-login'],
    ['greet', '554 No SMTP service here', 'later', 'refused'],
    ['tls', '454 TLS not available', 'later', 'no-encryption'],
  ] as const)('takes at %s «%s» as %s', ([step, words, outcome, kind]) => {
    const attempt = answer(step, words)

    expect(attempt).toMatchObject({ outcome, step, words, code: Number(words.slice(0, 3)) })
    expect(attemptKind(attempt)).toBe(kind)
  })

  test.for([
    ['connect', 'ENOTFOUND', 'name-not-found'],
    ['connect', 'EAI_AGAIN', 'name-not-found'],
    ['connect', 'ECONNREFUSED', 'cannot-connect'],
    ['connect', 'ENETUNREACH', 'cannot-connect'],
    ['greet', 'ETIMEDOUT', 'silence'],
    ['to', 'ECONNRESET', 'dropped'],
    ['tls', 'CERT_HAS_EXPIRED', 'certificate-expired'],
    ['tls', 'CERT_NOT_YET_VALID', 'certificate-expired'],
    ['tls', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-invalid'],
    ['tls', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate-invalid'],
    ['tls', 'ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-invalid'],
    ['tls', 'ERR_SSL_WRONG_VERSION_NUMBER', 'no-encryption'],
  ] as const)('takes at %s %s as %s, to be tried later', ([step, words, kind]) => {
    const attempt = broken(step, words)

    expect(attempt).toMatchObject({ outcome: 'later', code: null })
    expect(attemptKind(attempt)).toBe(kind)
  })

  test('is unclear whenever the mail was given and nothing was said', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(broken('data', words, true).outcome).toBe('unclear')
      }),
    )
  })

  test('is sent by nothing but a yes after the body', () => {
    const step = fc.constantFrom<AttemptStep>('connect', 'greet', 'tls', 'login', 'from', 'to')
    fc.assert(
      fc.property(step, fc.string(), (at, words) => {
        expect(answer(at, `250 ${words}`).outcome).not.toBe('sent')
      }),
    )
    expect(answer('data', '354 go on').outcome).toBe('unclear')
    expect(answer('data', 'OK').outcome).toBe('unclear')
  })

  test('keeps words of any length within bounds', () => {
    expect(answer('to', `550 ${'x'.repeat(5000)}`).words).toHaveLength(2000)
  })
})

describe('concernOf', () => {
  test('knows whose trouble it is', () => {
    expect(concernOf(answer('to', '550 no'))).toBe('dispatch')
    expect(concernOf(answer('login', '535 no'))).toBe('account')
    expect(concernOf(answer('from', '530 log in first'))).toBe('account')
    expect(concernOf(broken('tls', 'CERT_HAS_EXPIRED'))).toBe('server')
    expect(concernOf(broken('data', 'ECONNRESET'))).toBe('dispatch')
    for (const words of [damagedWords, unreadWords]) {
      const attempt = sampleAttempt({ step: 'connect', code: null, words })
      expect(concernOf(attempt)).toBe('dispatch')
    }
  })
})
