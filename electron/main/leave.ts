import { describe, log } from './log.ts'

type Leaving = {
  /** What is remembered in memory only goes onto the disk. */
  readonly settle: () => Promise<void>
  readonly close: () => Promise<void>
  /** The second copy of the day; it reads the profile from the disk. */
  readonly lastCopy: () => Promise<void>
  readonly exit: () => void
  /** Ends the process at once: a call that hangs in the disk would hold an orderly exit up. */
  readonly kill: () => void
}

/** As long as an officer waits at most for a program that has left her screen. */
const allMs = 10_000

/**
 * The window has saved; what is left is letting the files go. Whatever fails or hangs, the process
 * ends within `limitMs`: one without a window would keep the profile locked. Never rejects.
 */
export async function leave(leaving: Leaving, limitMs: number = allMs): Promise<void> {
  const { settle, close, lastCopy, exit, kill } = leaving
  const endMs = performance.now() + limitMs
  let hangs = false
  const step = async (name: string, act: () => Promise<void>, mayMs: number): Promise<boolean> => {
    const isInTime = (await within(name, act, mayMs)) === 'done'
    if (!isInTime) hangs = true
    return isInTime
  }
  try {
    // A third at most, so that there is time left for closing the profile.
    await step('settling', settle, limitMs / 3)
    const isClosed = await step('closing', close, endMs - performance.now())
    if (isClosed) await step('last copy', lastCopy, endMs - performance.now())
  } finally {
    if (hangs) kill()
    else exit()
  }
}

/** A failure goes to the log and is an end as well; `late` where the time is over. */
async function within(
  name: string,
  act: () => Promise<void>,
  limitMs: number,
): Promise<'done' | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), limitMs)
  })
  // Begun inside, so that what throws at once is a rejection as well.
  const done = (async () => act())().then(
    () => 'done' as const,
    (error: unknown) => {
      log(`${name}: ${describe(error)}`)
      return 'done' as const
    },
  )
  const outcome = await Promise.race([done, late])
  clearTimeout(timer)
  if (outcome === 'late') log(`${name}: not waited for any longer`)
  return outcome
}
