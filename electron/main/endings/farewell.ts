import { outcomeOf } from './save-outcome.ts'

type Farewell = {
  /** Saves what the dead page had handed over; true when nothing is left. */
  readonly save: () => Promise<boolean>
  /** Tells that no page lives; true where unsaved words shall be tried once more. */
  readonly tell: (found: { readonly isSaved: boolean }) => Promise<boolean>
}

/** The last words before a window that cannot live is closed; its own go only when she says so. */
export async function bidFarewell(
  { isSaved }: { readonly isSaved: boolean },
  { save, tell }: Farewell,
): Promise<void> {
  let found = isSaved
  while (await tell({ isSaved: found })) found = (await outcomeOf(save())) === 'saved'
}
