import type { Carrying, LedgerEntry } from './ledger-entry.ts'

export type CarryingStep = Carrying['step']

/** In the order in which they happen. */
export const carryingSteps = [
  'ready',
  'on-stick',
  'carried',
  'handed-over',
  'confirmed',
] as const satisfies readonly CarryingStep[]

/** Whether what went this way is carried by somebody, so that the carrying book follows it. */
export function isCarried({ way }: Pick<LedgerEntry, 'way'>): boolean {
  return way === 'stick' || way === 'folder' || way === 'zip' || way === 'print'
}

/** The furthest step so far; null before the first. */
export function lastStep({ carrying }: Pick<LedgerEntry, 'carrying'>): CarryingStep | null {
  const reached = carrying.map(({ step }) => carryingSteps.indexOf(step))
  return carryingSteps[Math.max(-1, ...reached)] ?? null
}

/** The steps that may still come, the next one first; steps may be skipped. */
export function stepsAhead(entry: Pick<LedgerEntry, 'carrying'>): readonly CarryingStep[] {
  const last = lastStep(entry)
  return carryingSteps.slice(last === null ? 0 : carryingSteps.indexOf(last) + 1)
}

/**
 * Null where the step cannot be added: it lies behind, or stays where it is and says nothing. What
 * was written is never taken back; a wrong step is put right by a note at the same step.
 */
export function withStep(entry: LedgerEntry, step: Carrying): LedgerEntry | null {
  const isRemark = step.step === lastStep(entry) && step.note.trim() !== ''
  if (!isRemark && !stepsAhead(entry).includes(step.step)) return null
  return { ...entry, carrying: [...entry.carrying, step] }
}
