import type { Client } from '#contract/client.ts'
import type { SheetHandle } from '../screens/sheet/Sheet.tsx'

type Leaving = Pick<SheetHandle, 'flush'>

/** Saves and lets the window go; where that fails the main process asks her, without a wait. */
export async function answerClosing(
  client: Pick<Client, 'call'>,
  sheet: Leaving | null,
): Promise<void> {
  const isSaved = await saveToLeave(sheet)
  await client.call(isSaved ? 'window.close-now' : 'window.not-saved', {})
}

/** Typing on while a save runs leaves newer words unsaved: they get their turn, a refusal does not. */
async function saveToLeave(sheet: Leaving | null): Promise<boolean> {
  if (sheet === null) return true
  return (await sheet.flush('exit')) || (await sheet.flush('exit'))
}
