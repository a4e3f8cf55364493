import type { Attempt, Dispatch } from '#core/outbox/dispatch.ts'

/** A mail to one newsroom that waits, with the fields a test cares about. */
export function sampleDispatch(fields: Partial<Dispatch> = {}): Dispatch {
  return {
    ...{ format: 1, id: '0a1b2c3d4e001000', createdAt: '2026-01-05T01:00:00.000Z' },
    release: { id: 'testrelease01', headline: 'Rilis contoh', revision: 3 },
    from: { name: 'Humas Lapas Contoh', address: 'humas@lapas.contoh.example' },
    to: { name: 'Redaksi', address: 'redaksi@media.contoh.example' },
    ...{ subject: 'Rilis contoh', messageId: '<1@lapas.contoh.example>' },
    ...{ sizeBytes: 1000, sha256: 'a'.repeat(64), attachments: [], by: 'Bu Contoh' },
    ...{ state: 'waiting', attempts: [], nextTryAt: null },
    ...fields,
  }
}

/** A try that the server put off at the recipient, with the fields a test cares about. */
export function sampleAttempt(fields: Partial<Attempt> = {}): Attempt {
  return {
    ...{ at: '2026-01-05T01:00:10.000Z', outcome: 'later', step: 'to' },
    ...{ code: 450, words: '450 4.2.0 Greylisted' },
    ...fields,
  }
}
