import type { Client } from '#contract/client.ts'

/** Something of hers that may not be on the disk yet. */
export type Unsaved = {
  /** Whether the disk has all of it now. */
  readonly flush: (why: 'exit') => Promise<boolean>
}

/**
 * Saves one after the other, for a form may put its words on the sheet, and lets the window go; where
 * that fails the main process asks her, without a wait.
 */
export async function answerClosing(
  client: Pick<Client, 'call'>,
  open: readonly (Unsaved | null)[],
): Promise<void> {
  let areSaved = true
  for (const each of open) areSaved = (await saveToLeave(each)) && areSaved
  await client.call(areSaved ? 'window.close-now' : 'window.not-saved', {})
}

/** Typing on while a save runs leaves newer words unsaved: they get their turn, a refusal does not. */
async function saveToLeave(open: Unsaved | null): Promise<boolean> {
  if (open === null) return true
  return (await open.flush('exit')) || (await open.flush('exit'))
}
