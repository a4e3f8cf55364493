import type { LedgerEntry } from '#core/outbox/ledger-entry.ts'
import { manifestName } from '#core/outbox/manifest.ts'
import type { Receipt } from '#core/outbox/receipt.ts'

/** For a parcel that went out whole. */
export const sampleReceipt: Receipt = {
  kind: 'teras-receipt',
  format: 1,
  parcel: '2024-10-09_panen',
  receivedAt: '2024-10-10T09:30:00+07:00',
  by: 'Contoh Tiga',
  files: 7,
  sizeBytes: 1_234_567,
  problems: 0,
  proofs: ['d'.repeat(64)],
}

/** The line of the ledger that it confirms. */
export const sampleStickLine: LedgerEntry = {
  id: '0123456789abcdef',
  at: '2024-10-09T10:00:00+07:00',
  way: 'stick',
  release: { id: 'testrelease01', headline: 'Panen', revision: 3, sha256: 'e'.repeat(64) },
  recipient: null,
  place: 'HUMAS-16G (E:)',
  files: [
    { name: 'panen.docx', sizeBytes: 5000, sha256: 'f'.repeat(64) },
    { name: manifestName, sizeBytes: 300, sha256: 'd'.repeat(64) },
  ],
  by: 'Contoh Satu',
  carrying: [{ step: 'on-stick', at: '2024-10-09T10:00:00+07:00', by: 'Contoh Satu', note: '' }],
  publications: [],
}
