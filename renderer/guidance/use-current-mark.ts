import { useSyncExternalStore } from 'react'
import type { Mark } from '#core/guidance/marks.ts'
import type { MarkSteps } from './mark-steps.ts'

/** The mark she was led to, until she leaves it. */
export function useCurrentMark({ watch, current }: MarkSteps): Mark | null {
  return useSyncExternalStore(watch, current)
}
