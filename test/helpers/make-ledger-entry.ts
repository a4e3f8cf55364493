import type { LedgerEntry } from '#core/outbox/ledger-entry.ts'

/** A line of a folder hand-over with the fields a test cares about. */
export function makeLedgerEntry(fields: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id: '00000000000000ab',
    at: '2026-11-24T07:32:00.000Z',
    way: 'folder',
    release: {
      id: 'testrelease01',
      headline: 'Panen Raya Kebun Contoh',
      revision: 12,
      sha256: 'ab'.repeat(32),
    },
    recipient: null,
    place: 'Rilis Oktober',
    files: [{ name: 'rilis.docx', sizeBytes: 20_480, sha256: 'cd'.repeat(32) }],
    by: 'Siti Contoh',
    carrying: [],
    publications: [],
    ...fields,
  }
}
