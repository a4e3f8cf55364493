/** `refused` by the disk; `unanswered` within two seconds. */
export type SaveOutcome = 'saved' | 'refused' | 'unanswered'

/** A disk that does not answer must not hold up the question to her, or the next page, for good. */
const limitMs = 2000

/** Waits for `save`, which is true when nothing is left unsaved; never rejects. */
export async function outcomeOf(save: Promise<boolean>): Promise<SaveOutcome> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<SaveOutcome>((resolve) => {
    timer = setTimeout(() => resolve('unanswered'), limitMs)
  })
  const answered = save.then(
    (isSaved): SaveOutcome => (isSaved ? 'saved' : 'refused'),
    (): SaveOutcome => 'refused',
  )
  const outcome = await Promise.race([answered, late])
  clearTimeout(timer)
  return outcome
}
