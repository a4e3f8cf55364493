import type { DismissedEvidence, Element } from './element.ts'
import type { Evidence } from './evidence.ts'

/** The list with these words in it, once. */
export function dismissEvidence(
  dismissed: readonly DismissedEvidence[],
  element: Element,
  { words }: Pick<Evidence, 'words'>,
): readonly DismissedEvidence[] {
  const isThere = dismissed.some((one) => one.element === element && one.words === words)
  return isThere ? dismissed : [...dismissed, { element, words }]
}

/** The list without any words that were dismissed for this element. */
export function restoreEvidence(
  dismissed: readonly DismissedEvidence[],
  element: Element,
): readonly DismissedEvidence[] {
  return dismissed.filter((one) => one.element !== element)
}
