import type { LedgerEntry } from './ledger-entry.ts'

/** What the ledger calls a sheet that was printed; written into its lines, so it never changes. */
export const printedAs = {
  release: 'Cetakan rilis',
  proof: 'Cetakan naskah koreksi',
} as const

/** A proof is read in the house: nobody can publish it. */
export function isProof({ way, files }: Pick<LedgerEntry, 'way' | 'files'>): boolean {
  return way === 'print' && files.length > 0 && files.every(({ name }) => name === printedAs.proof)
}
